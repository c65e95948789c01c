package kutip.insight;

import java.math.BigDecimal;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.shared.SpendingCategory;

/**
 * Spending of one company in one category, converted to US dollars at yearly average rates. Actual
 * and announced only; what is reported stands apart, what is denied is in no figure.
 *
 * @param usd accepted facts; the middle of a range, the known bound of an open one
 * @param unreviewedUsd facts that nobody has reviewed
 * @param reportedUsd reported facts, reviewed or not
 * @param factCount accepted and unreviewed facts in the two first figures
 * @param leftOut facts that are not added, with the reason
 * @param facts the facts behind the figures
 */
public record SpendingCell(
    String company,
    String slug,
    SpendingCategory category,
    BigDecimal usd,
    BigDecimal unreviewedUsd,
    BigDecimal reportedUsd,
    int factCount,
    List<LeftOut> leftOut,
    FactFilter facts) {}
