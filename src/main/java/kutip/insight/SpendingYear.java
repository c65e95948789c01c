package kutip.insight;

import java.math.BigDecimal;
import java.time.Year;
import kutip.fact.FactFilter;
import kutip.shared.Modality;

/**
 * Spending of one year, in US dollars at yearly average rates.
 *
 * @param modality actual or announced
 * @param usd accepted facts
 * @param unreviewedUsd facts that nobody has reviewed
 * @param factCount accepted and unreviewed ones
 * @param facts the facts behind the figures
 */
public record SpendingYear(
    Year year,
    Modality modality,
    BigDecimal usd,
    BigDecimal unreviewedUsd,
    int factCount,
    FactFilter facts) {}
