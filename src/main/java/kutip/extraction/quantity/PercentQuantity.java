package kutip.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A percentage or a range of it: 5 for "5 %".
 *
 * @param low lower bound; null for "up to"
 * @param high upper bound; null for "more than"
 * @param halfWidth half of the printed precision: 0.5 for "4 %", 0.05 for "4.0 %"
 * @param approximate whether the text says "nearly", "about" or the like
 * @param points whether these are percentage points; a basis point is 0.01 of one
 */
public record PercentQuantity(
    int start,
    int end,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    BigDecimal halfWidth,
    boolean approximate,
    boolean points)
    implements Quantity {}
