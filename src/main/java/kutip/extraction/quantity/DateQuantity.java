package kutip.extraction.quantity;

import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date or a period, as precisely as the text gives it.
 *
 * @param date the date, or the start of a period
 * @param until the end of a period that the text bounds on both sides; else null
 * @param period whether it covers a span of time: a quarter, a year, several years
 * @param fiscal whether it is a fiscal year or a quarter of one
 * @param deadline whether the text says "by", "until" or "through" it
 */
public record DateQuantity(
    int start,
    int end,
    PartialDate date,
    @Nullable PartialDate until,
    boolean period,
    boolean fiscal,
    boolean deadline)
    implements Quantity {}
