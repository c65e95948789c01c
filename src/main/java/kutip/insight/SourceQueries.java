package kutip.insight;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSummary;
import kutip.company.RegistryQueries;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FlowSeries;
import kutip.insight.SourceInsight.Counted;
import kutip.review.AccuracyQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what publishers reported. */
@Service
@Transactional(readOnly = true)
public class SourceQueries {

  private static final int COMPANIES = 12;

  private final ArticleQueries articles;
  private final FactQueries facts;
  private final FlowSeries flows;
  private final AccuracyQueries accuracy;
  private final RegistryQueries registry;

  SourceQueries(
      ArticleQueries articles,
      FactQueries facts,
      FlowSeries flows,
      AccuracyQueries accuracy,
      RegistryQueries registry) {
    this.articles = articles;
    this.facts = facts;
    this.flows = flows;
    this.accuracy = accuracy;
    this.registry = registry;
  }

  /** Those with most articles first. */
  public List<SourceCount> sources() {
    return articles.articlesBySource().entrySet().stream()
        .map(e -> new SourceCount(e.getKey(), e.getValue()))
        .toList();
  }

  /** One source; empty when no article names it. */
  public Optional<SourceInsight> source(String name) {
    ArticleFilter own = new ArticleFilter(null, null, null, Set.of(), Set.of(name));
    long count = articles.count(own);
    if (count == 0) {
      return Optional.empty();
    }
    FactFilter reported = FactFilter.ALL.with().sources(Set.of(name)).build();
    var days = articles.publishedBetween(name);
    return Optional.of(
        new SourceInsight(
            name,
            count,
            days.first(),
            days.last(),
            counted(reported),
            counted(FactFilter.ALL.with().firstSource(name).build()),
            counted(FactFilter.ALL.with().onlySource(name).build()),
            counted(reported.with().disputedOnly(true).build()),
            accuracy.ofSource(name),
            companies(reported)));
  }

  /** Its articles, newest first. */
  public List<ArticleSummary> articles(String name, int offset, int limit) {
    return articles.list(
        new ArticleFilter(null, null, null, Set.of(), Set.of(name)), offset, limit);
  }

  private Counted counted(FactFilter filter) {
    return new Counted(facts.count(filter), filter);
  }

  private List<CompanyCount> companies(FactFilter filter) {
    Map<String, Long> counts = flows.companies(filter, COMPANIES);
    return registry.companiesByName(List.copyOf(counts.keySet())).stream()
        .map(c -> new CompanyCount(c, counts.getOrDefault(c.name(), 0L)))
        .sorted(java.util.Comparator.comparing(CompanyCount::facts).reversed())
        .toList();
  }
}
