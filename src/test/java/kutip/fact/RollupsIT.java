package kutip.fact;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import kutip.claim.ClaimStatus;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.Modality;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.testkit.ArticleBuilder;
import kutip.testkit.ClaimGenerator;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rollups say what the facts say, whatever happens to these. */
@StoreTest
class RollupsIT {

  private static final int OPERATIONS = 10_000;
  private static final int BATCH = 250;
  private static final int FILTERS = 300;
  private static final List<String> COMPANIES =
      List.of("Meta", "OpenAI", "Google", "Google DeepMind", "Scale AI", "CoreWeave", "Nobody");
  private static final List<String> CHANGES =
      List.of(
          "to_company = case when to_company is null then null else 'Scale AI' end",
          "from_company = case when from_company is null then null else 'Meta' end",
          "amount_high = amount_high * 1.1",
          "headcount = headcount + 100 where person is null and id",
          "first_day = first_day - 40, last_day = last_day - 40, date_text = null",
          "person = case when person is null then null else 'Di Instance' end",
          "category = case when category is null then null else 'COMPENSATION' end");

  @Autowired Desk desk;
  @Autowired FactService service;
  @Autowired FactQueries facts;
  @Autowired FactSeries series;
  @Autowired RollupRows rollups;
  @Autowired JdbcTemplate jdbc;
  @Autowired EntityManager em;

  private final Random random = new Random(33);

  @Test
  void theyEqualTheFactsAfterTenThousandRandomOperations() {
    List<ClaimId> claims = stored(60);
    for (int done = 0; done < OPERATIONS; done += BATCH) {
      List<ClaimId> changed = new ArrayList<>();
      for (int i = 0; i < BATCH; i++) {
        ClaimId claim = one(claims);
        change(claim);
        changed.add(claim);
      }
      em.clear();
      service.heed(changed.stream().distinct().toList());
    }
    em.flush();

    Map<String, Map<String, String>> kept = rows();
    assertThat(kept.get("fact_rollup")).hasSizeGreaterThan(50);
    rollups.rebuild(1);
    assertThat(kept).isEqualTo(rows());
  }

  @Test
  void factsThatGoLeaveNothingBehind() {
    List<ClaimId> claims = stored(10);
    claims.forEach(
        c -> jdbc.update("update claim set status = 'SUPERSEDED' where id = ?", c.value()));
    em.clear();

    service.regroup(claims);

    assertThat(rows().values()).allSatisfy(table -> assertThat(table).isEmpty());
  }

  @Test
  void everySumOfThemIsThatOfTheFactsForRandomFilters() {
    List<ClaimId> claims = stored(40);
    for (int i = 0; i < 150; i++) {
      change(one(claims));
    }
    em.clear();
    service.regroup(claims);
    for (int i = 0; i < FILTERS; i++) {
      FactFilter filter = filter();

      assertThat(facts.count(filter)).as("%s", filter).isEqualTo(facts.countFacts(filter));
      assertThat(series.peopleByMonth(filter))
          .as("%s", filter)
          .isEqualTo(series.peopleByMonthOfFacts(filter));
      assertThat(series.peopleByCompany(filter, 3))
          .as("%s", filter)
          .isEqualTo(series.peopleByCompanyOfFacts(filter, 3));
      assertThat(series.moneyByCompany(filter))
          .as("%s", filter)
          .usingRecursiveFieldByFieldElementComparator()
          .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .isEqualTo(series.moneyByCompanyOfFacts(filter));
      assertThat(series.moneyByYear(filter))
          .as("%s", filter)
          .usingRecursiveFieldByFieldElementComparator()
          .usingComparatorForType(BigDecimal::compareTo, BigDecimal.class)
          .isEqualTo(series.moneyByYearOfFacts(filter));
    }
    headlines();
  }

  private void headlines() {
    FactFilter all = FactFilter.ALL;
    assertThat(series.headline(null).facts()).isEqualTo(facts.countFacts(all));
    for (String company : COMPANIES) {
      FactFilter own = all.with().company(company).build();
      FactSeries.Headline told = series.headline(company);
      assertThat(told.facts()).isEqualTo(facts.countFacts(own));
      assertThat(told.disputed())
          .isEqualTo(facts.countFacts(own.with().disputedOnly(true).build()));
      assertThat(told.unreviewed())
          .isEqualTo(facts.countFacts(own.with().reviews(Set.of(ReviewState.UNREVIEWED)).build()));
    }
  }

  @Test
  void listsByCompanyComeInTheOrderOfAllFacts() {
    stored(40);
    for (String company : COMPANIES) {
      FactFilter own = FactFilter.ALL.with().company(company).build();
      List<Fact> all =
          facts.list(FactFilter.ALL, FactSort.NEWEST, 0, 1000).stream()
              .filter(f -> kutip.claim.SlotNames.companies(f.slots()).contains(company))
              .toList();

      assertThat(facts.list(own, FactSort.NEWEST, 0, 1000)).isEqualTo(all);
      assertThat(facts.list(own, FactSort.NEWEST, 2, 5))
          .isEqualTo(all.stream().skip(2).limit(5).toList());
      for (ClaimKind kind : ClaimKind.values()) {
        assertThat(facts.list(own.with().kind(kind).build(), FactSort.NEWEST, 0, 1000))
            .isEqualTo(all.stream().filter(f -> f.slots().kind() == kind).toList());
      }
    }
  }

  private List<ClaimId> stored(int articles) {
    ClaimGenerator generator = new ClaimGenerator(new Random(5));
    List<ArticleBuilder> written = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      written.add(generator.addTo(anArticle().withId("r" + i)));
    }
    desk.store(written.toArray(ArticleBuilder[]::new));
    return jdbc.queryForList("select id from claim order by id", Long.class).stream()
        .map(ClaimId::new)
        .toList();
  }

  private void change(ClaimId claim) {
    if (random.nextInt(3) == 0) {
      String change = one(CHANGES);
      jdbc.update(
          "update claim set " + change + (change.contains(" where ") ? "" : " where id") + " = ?",
          claim.value());
    }
    jdbc.update(
        "update claim set status = ?, modality = ? where id = ?",
        one(List.of(ClaimStatus.values())).name(),
        one(List.of(Modality.values())).name(),
        claim.value());
  }

  /** Every table of rollups as text by its key. */
  private Map<String, Map<String, String>> rows() {
    Map<String, Map<String, String>> tables = new TreeMap<>();
    for (String table : List.of("fact_rollup", "company_rollup", "person_rollup")) {
      Map<String, String> rows = new TreeMap<>();
      for (Map<String, Object> row : jdbc.queryForList("select * from " + table)) {
        rows.put(row.values().iterator().next().toString(), new TreeMap<>(row).toString());
      }
      tables.put(table, rows);
    }
    return tables;
  }

  private FactFilter filter() {
    FactFilterBuilder filter = FactFilter.ALL.with();
    if (random.nextInt(3) == 0) {
      filter.kinds(some(List.of(ClaimKind.values())));
    }
    switch (random.nextInt(8)) {
      case 0, 1 -> filter.company(one(COMPANIES));
      case 2 -> filter.companies(some(COMPANIES));
      case 3 -> filter.toCompany(one(COMPANIES));
      case 4 -> filter.payer(one(COMPANIES));
      case 5 -> filter.counterparty(one(COMPANIES));
      default -> {}
    }
    if (random.nextInt(3) == 0) {
      filter.period(day(), day());
    }
    if (random.nextInt(4) == 0) {
      filter.countedAs(one(List.of(CountedAs.values())));
    }
    if (random.nextInt(5) == 0) {
      filter.actions(some(List.of(TalentAction.values())));
    }
    if (random.nextInt(5) == 0) {
      filter.categories(some(List.of(SpendingCategory.values())));
    }
    if (random.nextInt(3) == 0) {
      filter.reviews(some(List.of(ReviewState.values())));
    }
    if (random.nextInt(4) == 0) {
      filter.modalities(some(List.of(Modality.values())));
    }
    return filter.disputedOnly(random.nextInt(6) == 0).minSources(random.nextInt(3)).build();
  }

  /** Often the first or last of a month, where rollups answer. */
  private @Nullable LocalDate day() {
    YearMonth month = YearMonth.of(2025, 5 + random.nextInt(6));
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> month.atDay(1);
      case 2 -> month.atEndOfMonth();
      default -> month.atDay(12);
    };
  }

  private <T> Set<T> some(List<T> values) {
    return random.nextBoolean() ? Set.of(one(values)) : Set.of(values.getFirst(), values.getLast());
  }

  private <T> T one(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
