package kutip.fact;

import kutip.shared.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a check uses.
 *
 * @param name what it is in the formula: {@code amount}, {@code percent}, {@code valueBefore}
 * @param value with its printed precision
 * @param unit ISO 4217 code, {@code %} or null for a count
 * @param claim the claim whose quote gives it
 */
public record CheckInput(
    String name, Interval value, @Nullable String unit, ClaimId claim, String quote) {}
