package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * One statement of what a company means to spend.
 *
 * @param on publication of the claim that makes it
 * @param claim the claim whose quote says it
 */
public record GuidanceStep(
    Turn turn,
    @Nullable LocalDate on,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    @Nullable String currency,
    FactId fact,
    FactClaim claim) {

  /** What the statement does to the one before. */
  public enum Turn implements Keyed {
    SET,
    RAISED,
    CUT,
    REAFFIRMED,
    /** In another currency than before: the two cannot be compared. */
    RESTATED,
    /** The time is over and the money spent. */
    SPENT;

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public ClaimId claimId() {
    return claim.claim().id();
  }
}
