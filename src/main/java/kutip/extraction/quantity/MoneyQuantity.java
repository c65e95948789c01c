package kutip.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money or a range of it, in whole units of its currency.
 *
 * @param low lower bound; null for "up to"
 * @param high upper bound; null for "more than"
 * @param currency ISO 4217
 * @param halfWidth half of the printed precision: 0.05e9 for "14.3 billion"
 * @param approximate whether the text says "nearly", "about" or the like
 */
public record MoneyQuantity(
    int start,
    int end,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String currency,
    BigDecimal halfWidth,
    boolean approximate)
    implements Quantity {}
