package kutip.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kutip.article.ArticleFilter;
import kutip.article.ArticleHit;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSearch;
import kutip.article.ArticleSearchFilter;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.company.Slugs;
import kutip.fact.CountedAs;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSeries;
import kutip.fact.FactSort;
import kutip.shared.ClaimKind;
import kutip.shared.Direction;
import kutip.shared.FactId;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what charts, tables, answers and reports show. */
@Service
@Transactional(readOnly = true)
public class InsightQueries {

  /** As many payers as a chart that leads elsewhere draws. */
  public static final int LEADING = 10;

  private static final Set<Modality> FIRM = Set.of(Modality.ACTUAL, Modality.ANNOUNCED);
  private static final int PAGE = 500;
  private static final int MOST_LEFT_OUT = 1000;

  private final FactQueries facts;
  private final FactSeries series;
  private final ArticleQueries articles;
  private final ArticleSearch search;
  private final RegistryQueries registry;
  private final CompanyQueries companies;
  private final FactSearch factSearch;

  InsightQueries(
      FactQueries facts,
      FactSeries series,
      ArticleQueries articles,
      ArticleSearch search,
      RegistryQueries registry,
      CompanyQueries companies,
      FactSearch factSearch) {
    this.facts = facts;
    this.series = series;
    this.articles = articles;
    this.search = search;
    this.registry = registry;
    this.companies = companies;
    this.factSearch = factSearch;
  }

  public Totals totals() {
    FactSeries.Headline all = series.headline(null);
    return new Totals(
        articles.count(ArticleFilter.ALL),
        all.facts(),
        all.unreviewed(),
        all.waiting(),
        all.disputed(),
        all.failed(),
        series.countCompanies(),
        series.countPeople());
  }

  /** Months with moves, oldest first. */
  public List<TalentMonth> talentByMonth(FactFilter filter) {
    FactFilter moves = filter.with().kind(ClaimKind.TALENT_MOVE).modalities(firm(filter)).build();
    return series.peopleByMonth(filter).stream()
        .map(m ->
            new TalentMonth(
                m.month(),
                m.joins(),
                m.unreviewedJoins(),
                m.leaves(),
                m.unreviewedLeaves(),
                m.hired(),
                m.unreviewedHired(),
                m.laidOff(),
                m.unreviewedLaidOff(),
                moves.with().period(m.month().atDay(1), m.month().atEndOfMonth()).build()))
        .toList();
  }

  /** Of what sums take, what the filter asks for. */
  private static Set<Modality> firm(FactFilter filter) {
    Set<Modality> asked = new HashSet<>(filter.modalities());
    asked.retainAll(FIRM);
    return asked.isEmpty() ? FIRM : asked;
  }

  /** Companies by the number of people that came or went, most first. */
  public List<CompanyFlow> netFlow(FactFilter filter, int limit) {
    List<FactSeries.PeopleOfCompany> people = series.peopleByCompany(filter, limit);
    Map<String, String> slugs =
        slugs(people.stream().map(FactSeries.PeopleOfCompany::company).toList());
    FactFilter moves = filter.with().kind(ClaimKind.TALENT_MOVE).modalities(firm(filter)).build();
    return people.stream()
        .map(p ->
            new CompanyFlow(
                p.company(),
                slug(slugs, p.company()),
                p.joins(),
                p.unreviewedJoins(),
                p.leaves(),
                p.unreviewedLeaves(),
                p.hired(),
                p.laidOff(),
                moves.with().countedAs(CountedAs.ARRIVAL).toCompany(p.company()).build(),
                moves.with().countedAs(CountedAs.DEPARTURE).fromCompany(p.company()).build()))
        .toList();
  }

  /** Market-cap changes by day, the newest {@code limit} ones, oldest first. */
  public List<MarketPoint> marketChanges(FactFilter filter, int limit) {
    FactFilter changes = filter.with().kind(ClaimKind.MARKET_CAP_CHANGE).build();
    List<Fact> newest = facts.list(changes, FactSort.NEWEST, 0, limit);
    Map<String, String> slugs = slugs(newest.stream().map(MarketPoints::company).toList());
    return newest.reversed().stream()
        .map(fact -> MarketPoints.of(fact, slug(slugs, MarketPoints.company(fact))))
        .toList();
  }

  /** Spending by company and category, greatest companies first. */
  public List<SpendingCell> spending(FactFilter filter) {
    return spending(filter, series.moneyByCompany(filter), leftOut(filter));
  }

  /** The same of some companies that spend most, without what the sums leave out. */
  public List<SpendingCell> spending(FactFilter filter, int companies) {
    return spending(filter, series.moneyByCompany(filter, companies), Map.of());
  }

  /** Spending by year, oldest first. */
  public List<SpendingYear> spendingByYear(FactFilter filter) {
    return series.moneyByYear(filter).stream()
        .map(y ->
            new SpendingYear(
                y.year(),
                y.modality(),
                y.usd(),
                y.unreviewedUsd(),
                y.facts(),
                filter
                    .with()
                    .kind(ClaimKind.AI_SPENDING)
                    .modalities(Set.of(y.modality()))
                    .countedAs(CountedAs.SPENT)
                    .period(
                        later(filter.from(), y.year().atDay(1)),
                        earlier(filter.to(), y.year().atMonth(12).atEndOfMonth()))
                    .build()))
        .toList();
  }

  private static LocalDate later(@Nullable LocalDate asked, LocalDate own) {
    return asked == null || asked.isBefore(own) ? own : asked;
  }

  private static LocalDate earlier(@Nullable LocalDate asked, LocalDate own) {
    return asked == null || asked.isAfter(own) ? own : asked;
  }

  private Map<List<Object>, List<LeftOut>> leftOut(FactFilter filter) {
    Map<List<Object>, List<LeftOut>> leftOut = new HashMap<>();
    for (FactSeries.NotAdded n : series.notAdded(filter, MOST_LEFT_OUT)) {
      leftOut
          .computeIfAbsent(List.of(n.company(), n.category()), k -> new ArrayList<>())
          .add(new LeftOut(n.fact(), n.reason(), n.standIn()));
    }
    return leftOut;
  }

  private List<SpendingCell> spending(
      FactFilter filter,
      List<FactSeries.MoneyOfCompany> sums,
      Map<List<Object>, List<LeftOut>> leftOut) {
    Map<String, String> slugs =
        slugs(sums.stream().map(FactSeries.MoneyOfCompany::company).toList());
    Map<String, BigDecimal> whole = new HashMap<>();
    sums.forEach(s -> whole.merge(s.company(), s.usd().add(s.unreviewedUsd()), BigDecimal::add));
    return sums.stream()
        .sorted(
            Comparator.comparing((FactSeries.MoneyOfCompany s) ->
                    whole.getOrDefault(s.company(), BigDecimal.ZERO))
                .reversed()
                .thenComparing(FactSeries.MoneyOfCompany::company)
                .thenComparing(FactSeries.MoneyOfCompany::category))
        .map(s ->
            cell(
                filter,
                s,
                slug(slugs, s.company()),
                leftOut.getOrDefault(List.of(s.company(), s.category()), List.of())))
        .toList();
  }

  private static SpendingCell cell(
      FactFilter filter, FactSeries.MoneyOfCompany s, String slug, List<LeftOut> leftOut) {
    SpendingCategory category = s.category();
    return new SpendingCell(
        s.company(),
        slug,
        category,
        s.usd(),
        s.unreviewedUsd(),
        s.reportedUsd(),
        s.facts(),
        leftOut,
        filter
            .with()
            .kind(ClaimKind.AI_SPENDING)
            .payer(s.company())
            .countedAs(CountedAs.SPENT)
            .categories(Set.of(category))
            .build());
  }

  /** Facts as a list shows them, each with the claim that states it best. */
  public List<FactLine> lines(FactFilter filter, FactSort sort, int offset, int limit) {
    List<Fact> found = facts.list(filter, sort, offset, limit);
    Map<FactId, List<FactClaim>> claims = facts.claims(found.stream().map(Fact::id).toList());
    List<FactLine> lines = new ArrayList<>();
    for (Fact fact : found) {
      FactClaim best =
          BestEvidence.of(fact, claims.getOrDefault(fact.id(), List.of()), filter.sources());
      if (best != null) {
        lines.add(new FactLine(fact, best, fact.usd()));
      }
    }
    return lines;
  }

  /** The facts alone, for marks that show no quote. */
  public List<Fact> facts(FactFilter filter, FactSort sort, int limit) {
    return facts.list(filter, sort, 0, limit);
  }

  /** A company's greatest rise or fall in percent. */
  @Nullable MarketPoint greatestChange(Company company, Direction direction) {
    return facts
        .greatestChange(company.name(), direction)
        .map(fact -> MarketPoints.of(fact, company.slug()))
        .orElse(null);
  }

  public long countLines(FactFilter filter) {
    return facts.count(filter);
  }

  /** Passes on every claim of every fact, newest fact first, without holding them all. */
  public void evidence(FactFilter filter, Consumer<EvidenceRow> row) {
    for (int offset = 0; ; offset += PAGE) {
      List<FactId> ids =
          facts.list(filter, FactSort.NEWEST, offset, PAGE).stream().map(Fact::id).toList();
      for (FactDetail detail : facts.details(ids)) {
        detail
            .claims()
            .forEach(c -> row.accept(new EvidenceRow(detail.fact(), c.claim(), c.article())));
      }
      if (ids.size() < PAGE) {
        return;
      }
    }
  }

  public Optional<CompanyInsight> company(String slug) {
    return registry.companyBySlug(slug).map(company -> companies.insight(company, this));
  }

  /** Companies with the words in a name, those with most facts first; all for a blank text. */
  public List<CompanyCount> companies(String words, int offset, int limit) {
    return companies.list(words, offset, limit);
  }

  public SearchHits search(String words, int limitEach) {
    if (words.isBlank()) {
      return new SearchHits(List.of(), List.of(), List.of(), List.of());
    }
    List<ArticleHit> found =
        search.best(ArticleSearchFilter.ALL.withWords(words), 0, limitEach).hits();
    return new SearchHits(
        registry.companies(words, 0, limitEach),
        registry.people(words, 0, limitEach),
        factSearch.find(words, found, limitEach),
        found);
  }

  private Map<String, String> slugs(List<String> names) {
    Map<String, String> slugs = new HashMap<>();
    for (Company company : registry.companiesByName(names.stream().distinct().toList())) {
      slugs.put(company.name(), company.slug());
    }
    return slugs;
  }

  private static String slug(Map<String, String> slugs, String company) {
    return Objects.requireNonNullElseGet(slugs.get(company), () -> Slugs.of(company));
  }
}
