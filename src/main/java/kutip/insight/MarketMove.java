package kutip.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kutip.fact.Check;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.market.Price;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * A change of market value with everything that explains it or can contradict it.
 *
 * @param check the arithmetic between percent and amount; null when one of them is missing
 * @param causes what articles give as the reason, in their own words
 * @param claimed market values that claims give near the change
 * @param imported the newest imported value before the day; null without one
 */
public record MarketMove(
    Fact fact,
    @Nullable Check check,
    List<Cause> causes,
    List<Claimed> claimed,
    @Nullable Price imported) {

  /** Whether there is anything behind it besides its own figures. */
  public boolean isTold() {
    return check != null || !causes.isEmpty() || !claimed.isEmpty() || imported != null;
  }

  /** A reason as one article words it. */
  public record Cause(String text, FactClaim claim) {}

  /**
   * A market value that a claim gives.
   *
   * @param when how its day lies to the change
   */
  public record Claimed(
      When when, BigDecimal value, @Nullable String currency, LocalDate day, FactClaim claim) {}

  /** How the day of a value lies to the change. */
  public enum When implements Keyed {
    BEFORE,
    AFTER,
    /** Given by another fact within a month before. */
    EARLIER;

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
