package kutip.fact;

import java.time.LocalDate;
import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;

/**
 * A figure from elsewhere that a check's implied figure is compared with.
 *
 * @param on the day that it is of
 * @param value widened by what a figure of another day or of another count of shares may differ
 * @param ticker of an imported price; null for a claim
 * @param claim the claim that gives it; null for a price
 */
public record Witness(
    LocalDate on,
    Interval value,
    String unit,
    Verdict verdict,
    @Nullable String ticker,
    @Nullable FactClaim claim,
    @Nullable FactId fact) {}
