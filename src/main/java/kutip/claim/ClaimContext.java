package kutip.claim;

import java.math.BigDecimal;
import kutip.shared.Keyed;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A part of the text beside a claim's slots, with its own span in the claim's field.
 *
 * @param value the figure in whole units, where the part is one
 * @param halfWidth half of the figure's printed precision, in the same units ("4 %" has 0.5)
 * @param currency ISO 4217, for money
 * @param text the part as written or the name that it stands for
 */
public record ClaimContext(
    Role role,
    TextSpan span,
    @Nullable BigDecimal value,
    @Nullable BigDecimal halfWidth,
    @Nullable String currency,
    String text) {

  /** What the part is to the claim. */
  public enum Role implements Keyed {
    /** A figure that fills a slot of the claim itself, here for its span and precision. */
    PERCENT,
    AMOUNT,
    MARKET_CAP_AFTER,
    AMOUNT_LOW,
    AMOUNT_HIGH,
    STAKE,
    HEADCOUNT,
    /** A valuation that the text states for the counterparty. */
    VALUATION,
    /** The value before a change. */
    VALUE_BEFORE,
    /** The whole workforce that a cut is taken from. */
    WORKFORCE,
    /** Share of the workforce. */
    WORKFORCE_SHARE,
    /** What the article gives as the reason. */
    CAUSE,
    /** Whose word it is: a medium, a person, unnamed sources. */
    ATTRIBUTION,
    /** The whole that a sum is a part of. */
    PART_OF;

    @Override
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
