package kutip.insight;

import java.math.BigDecimal;
import java.util.List;
import kutip.fact.FactFilter;
import org.jspecify.annotations.Nullable;

/**
 * One of several companies side by side, all by the same filter.
 *
 * @param about every fact that names it in any part
 * @param arrivals persons who came, accepted and unreviewed
 * @param departures persons who left
 * @param laidOff people in groups dismissed
 * @param months people who came and left, by month
 * @param changes changes of market value, oldest first
 * @param spending what it spends, by category
 * @param spentUsd actual and announced spending, accepted and unreviewed
 */
public record ComparedCompany(
    String name,
    String slug,
    FactFilter about,
    long facts,
    long unreviewedFacts,
    long conflicts,
    long arrivals,
    long departures,
    long laidOff,
    List<TalentMonth> months,
    List<MarketPoint> changes,
    List<SpendingCell> spending,
    BigDecimal spentUsd,
    BigDecimal receivedUsd,
    @Nullable MarketPoint worstFall,
    @Nullable MarketPoint bestRise) {}
