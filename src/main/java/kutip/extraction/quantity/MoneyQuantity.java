package kutip.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record MoneyQuantity(
    int start,
    int end,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String currency,
    BigDecimal halfWidth,
    boolean approximate)
    implements Quantity {}
