package kutip.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A plain number or a range of numbers.
 *
 * @param low lower bound; null for "up to"
 * @param high upper bound; null for "more than"
 * @param halfWidth half of the printed precision
 * @param approximate whether the text says "nearly", "about" or the like
 * @param ordinal whether it names a place in an order: "third", "20th"
 */
public record NumberQuantity(
    int start,
    int end,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    BigDecimal halfWidth,
    boolean approximate,
    boolean ordinal)
    implements Quantity {}
