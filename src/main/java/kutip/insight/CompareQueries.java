package kutip.insight;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.fact.FactFilter;
import kutip.fact.ReviewState;
import kutip.shared.ClaimKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads several companies by one filter, to lay them side by side. */
@Service
@Transactional(readOnly = true)
public class CompareQueries {

  /** More columns than these cannot be read side by side. */
  public static final int MOST = 5;

  private static final int CHANGES = 300;

  private final InsightQueries insights;
  private final RegistryQueries registry;

  CompareQueries(InsightQueries insights, RegistryQueries registry) {
    this.insights = insights;
    this.registry = registry;
  }

  /**
   * The filter's companies that the registry knows, in alphabetical order, at most {@link #MOST}.
   */
  public List<ComparedCompany> companies(FactFilter filter) {
    return registry.companiesByName(List.copyOf(filter.companies())).stream()
        .sorted(Comparator.comparing(Company::name))
        .limit(MOST)
        .map(company -> one(company, filter))
        .toList();
  }

  private ComparedCompany one(Company company, FactFilter filter) {
    String name = company.name();
    FactFilter about = filter.with().company(name).build();
    FactFilter any = filter.with().companies(Set.of()).build();
    List<CompanyFlow> flow =
        insights.netFlow(about, 1).stream().filter(f -> f.company().equals(name)).toList();
    List<MarketPoint> changes = insights.marketChanges(about, CHANGES);
    List<SpendingCell> spending = insights.spending(any.with().payer(name).build());
    return new ComparedCompany(
        name,
        company.slug(),
        about,
        insights.countLines(about),
        insights.countLines(about.with().reviews(Set.of(ReviewState.UNREVIEWED)).build()),
        insights.countLines(about.with().disputedOnly(true).build()),
        flow.stream().mapToLong(f -> f.joins() + f.unreviewedJoins()).sum(),
        flow.stream().mapToLong(f -> f.leaves() + f.unreviewedLeaves()).sum(),
        flow.stream().mapToLong(CompanyFlow::laidOff).sum(),
        insights.talentByMonth(about.with().kind(ClaimKind.TALENT_MOVE).build()),
        changes,
        spending,
        sum(spending),
        sum(insights.spending(any.with().counterparty(name).build())),
        changes.stream()
            .filter(p -> p.percent() != null && p.percent().signum() < 0)
            .min(Comparator.comparing(CompareQueries::percent))
            .orElse(null),
        changes.stream()
            .filter(p -> p.percent() != null && p.percent().signum() > 0)
            .max(Comparator.comparing(CompareQueries::percent))
            .orElse(null));
  }

  private static BigDecimal percent(MarketPoint point) {
    return point.percent() == null ? BigDecimal.ZERO : point.percent();
  }

  private static BigDecimal sum(List<SpendingCell> cells) {
    return cells.stream()
        .map(c -> c.usd().add(c.unreviewedUsd()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
