package kutip.insight;

import java.math.BigDecimal;
import java.util.List;
import kutip.company.Company;
import kutip.fact.FactDetail;
import org.jspecify.annotations.Nullable;

/**
 * A company's key figures; its facts come from {@link InsightQueries#lines} with {@code facts}.
 *
 * @param children companies that belong to it
 * @param worstFall greatest fall in percent, negative
 * @param spentUsd actual and announced spending, accepted and unreviewed
 * @param sources of its newest facts, those with most articles first
 * @param checks facts of the company with arithmetic, the failed ones first
 */
public record CompanyInsight(
    Company company,
    List<Company> children,
    long facts,
    long unreviewedFacts,
    long conflicts,
    long arrivals,
    long departures,
    long laidOff,
    @Nullable MarketPoint worstFall,
    @Nullable MarketPoint bestRise,
    BigDecimal spentUsd,
    BigDecimal receivedUsd,
    List<SourceCount> sources,
    List<FactDetail> checks) {

  /** As many of the newest facts as {@code sources} is about. */
  public static final int SOURCES_OF = 300;
}
