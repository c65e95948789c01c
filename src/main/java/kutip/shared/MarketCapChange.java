package kutip.shared;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A listed company's share price or market value changes; at least one figure is given.
 *
 * @param percent size of the change in percent, positive
 * @param amount change in market value, positive, in whole units of the currency
 * @param marketCapAfter market value reached
 * @param currency ISO 4217
 */
public record MarketCapChange(
    String company,
    Direction direction,
    @Nullable BigDecimal percent,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal marketCapAfter,
    @Nullable String currency)
    implements ClaimSlots {

  @Override
  public ClaimKind kind() {
    return ClaimKind.MARKET_CAP_CHANGE;
  }
}
