package kutip.market;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listed company's price and worth at the end of a day, as a file gave them.
 *
 * @param close price of a share in whole units of the currency
 * @param shares how many there are
 * @param marketValue as given; null where it follows from price and shares
 * @param currency ISO 4217
 * @param source name of the file
 */
public record Price(
    String ticker,
    LocalDate day,
    @Nullable BigDecimal close,
    @Nullable BigDecimal shares,
    @Nullable BigDecimal marketValue,
    String currency,
    String source) {

  /** The market value, given or as price times shares; null when neither is known. */
  public @Nullable BigDecimal worth() {
    if (marketValue != null) {
      return marketValue;
    }
    return close == null || shares == null ? null : close.multiply(shares);
  }
}
