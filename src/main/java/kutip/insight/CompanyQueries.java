package kutip.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSeries;
import kutip.fact.Verdict;
import kutip.shared.Direction;
import kutip.shared.FactId;
import org.springframework.stereotype.Component;

/** Gathers what a company's page and the list of companies show. */
@Component
class CompanyQueries {

  private static final int MOST_CHECKS = 10;

  /** Some facts with figures have no arithmetic after all. */
  private static final int MOST_READ = 15;

  private final FactQueries facts;
  private final FactSeries series;
  private final RegistryQueries registry;

  CompanyQueries(FactQueries facts, FactSeries series, RegistryQueries registry) {
    this.facts = facts;
    this.series = series;
    this.registry = registry;
  }

  CompanyInsight insight(Company company, InsightQueries insights) {
    FactFilter own = FactFilter.ALL.with().company(company.name()).build();
    FactSeries.Headline all = series.headline(company.name());
    List<CompanyFlow> flow =
        insights.netFlow(own, 1).stream().filter(f -> f.company().equals(company.name())).toList();
    FactFilter received = FactFilter.ALL.with().counterparty(company.name()).build();
    return new CompanyInsight(
        company,
        registry.children(company.name()),
        all.facts(),
        all.unreviewed(),
        all.disputed(),
        flow.stream().mapToLong(f -> f.joins() + f.unreviewedJoins()).sum(),
        flow.stream().mapToLong(f -> f.leaves() + f.unreviewedLeaves()).sum(),
        flow.stream().mapToLong(CompanyFlow::laidOff).sum(),
        insights.greatestChange(company, Direction.DOWN),
        insights.greatestChange(company, Direction.UP),
        spent(FactFilter.ALL.with().payer(company.name()).build()),
        spent(received),
        series.articlesBySource(own, CompanyInsight.SOURCES_OF).entrySet().stream()
            .map(e -> new SourceCount(e.getKey(), e.getValue()))
            .toList(),
        checks(company.name()));
  }

  private BigDecimal spent(FactFilter filter) {
    return series.moneyByCompany(filter).stream()
        .map(m -> m.usd().add(m.unreviewedUsd()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The newest facts with arithmetic, failed ones first. */
  private List<FactDetail> checks(String company) {
    List<FactId> ids = facts.withArithmetic(company, MOST_CHECKS);
    return facts.details(ids.stream().limit(MOST_READ).toList()).stream()
        .filter(detail -> !detail.checks().isEmpty())
        .sorted(
            Comparator.comparing(
                detail -> detail.checks().stream().noneMatch(c -> c.verdict() == Verdict.FAILS)))
        .limit(MOST_CHECKS)
        .toList();
  }

  List<CompanyCount> list(String words, int offset, int limit) {
    if (words.isBlank()) {
      return byFacts(offset, limit);
    }
    List<Company> found = registry.companies(words, offset, limit);
    Map<String, Long> counts = series.factsByCompany(found.stream().map(Company::name).toList());
    return found.stream()
        .map(c -> new CompanyCount(c, counts.getOrDefault(c.name(), 0L)))
        .sorted(Comparator.comparing(CompanyCount::facts).reversed())
        .toList();
  }

  /** Only companies that facts speak of: the registry's others are found by their names. */
  private List<CompanyCount> byFacts(int offset, int limit) {
    List<String> names = series.companiesByFacts(offset, limit);
    Map<String, Long> counts = series.factsByCompany(names);
    Set<String> seen = new HashSet<>();
    List<CompanyCount> found = new ArrayList<>();
    for (Company company : registry.companiesByName(names)) {
      if (seen.add(company.name())) {
        found.add(new CompanyCount(company, counts.getOrDefault(company.name(), 0L)));
      }
    }
    found.sort(Comparator.comparingInt(c -> names.indexOf(c.company().name())));
    return found;
  }
}
