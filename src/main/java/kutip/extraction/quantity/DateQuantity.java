package kutip.extraction.quantity;

import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

public record DateQuantity(
    int start,
    int end,
    PartialDate date,
    @Nullable PartialDate until,
    boolean period,
    boolean fiscal,
    boolean deadline)
    implements Quantity {}
