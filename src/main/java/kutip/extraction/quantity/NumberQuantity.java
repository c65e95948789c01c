package kutip.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record NumberQuantity(
    int start,
    int end,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    BigDecimal halfWidth,
    boolean approximate,
    boolean ordinal)
    implements Quantity {}
