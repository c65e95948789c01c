package kutip.fact;

import java.util.List;
import kutip.shared.SpendingCategory;

/**
 * What a company said through time that it would spend for one purpose in one period.
 *
 * @param steps oldest first; never empty
 */
public record Guidance(
    String company, SpendingCategory category, String period, List<GuidanceStep> steps) {}
