package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimSlots;
import kutip.shared.FactId;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An event in the world that one or more claims are about.
 *
 * @param slots what the claims agree on, else what most independent sources say
 * @param range the amounts that its claims give, in the currency of the slots: percent of a
 *     market-cap change without amounts, headcount of a group; null without figures
 * @param usd the amount, or the middle of its range, at the year's average rate; for charts
 * @param modality the firmest that a claim gives; {@code DENIED} only when all deny
 * @param date as precisely as the claims say
 * @param onDay the day that series place it on: from the date, else the first publication
 * @param sources independent sources
 * @param disputed whether two of its claims cannot both be right, rounding apart
 * @param failedChecks checks of arithmetic that do not hold
 */
public record Fact(
    FactId id,
    ClaimSlots slots,
    @Nullable Interval range,
    @Nullable BigDecimal usd,
    Modality modality,
    @Nullable PartialDate date,
    @Nullable LocalDate onDay,
    ReviewState review,
    int claims,
    int sources,
    boolean disputed,
    boolean denied,
    int failedChecks,
    @Nullable LocalDate firstPublished,
    @Nullable LocalDate lastPublished) {

  public ClaimKind kind() {
    return slots.kind();
  }
}
