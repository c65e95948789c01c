package kutip.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import kutip.article.ArticleQueries;
import kutip.claim.Claim;
import kutip.claim.ClaimStatus;
import kutip.fact.Fact;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.insight.InsightQueries;
import kutip.review.ReviewQueries;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import kutip.testkit.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.TestPropertySource;

/** A store of the first version, with rows, opened by this one. */
@StoreTest
@TestPropertySource(properties = "kutip.test.store=upgraded")
class UpgradeIT {

  private static final String ARTICLE =
      """
      insert into article (id, external_id, title, body, published_on, language, source, stored_at,
        content_hash)
      values (1, 'old-1', 'Layoffs', 'Meta lays off 600 people.', date '2024-05-06', 'EN', 'Wire',
        timestamp with time zone '2024-05-06 10:00:00+00', 'hash')
      """;
  private static final String CLAIM =
      """
      insert into claim (id, article_id, field, span_start, span_end, quote, kind, action,
        headcount, from_company, modality, frame, confidence, context, extractor, status, read_key,
        slots_key, stored_at, version)
      values (1, 1, 'TEXT', 0, 25, 'Meta lays off 600 people.', 'TALENT_MOVE', 'LAYOFF', 600,
        'Meta', 'ACTUAL', 'test-frame', 0.8, '[]', 'old', 'ACCEPTED',
        '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002',
        timestamp with time zone '2024-05-06 10:00:00+00', 0)
      """;
  private static final String FACT =
      """
      insert into fact (id, kind, action, headcount, from_company, modality, on_day, review,
        claim_count, source_count, disputed, denied, failed_checks, first_published,
        last_published, counted)
      values (1, 'TALENT_MOVE', 'LAYOFF', 600, 'Meta', 'ACTUAL', date '2024-05-06', 'ACCEPTED', 1,
        1, false, false, 0, date '2024-05-06', date '2024-05-06', true)
      """;
  private static final String DECISION =
      """
      insert into decision (id, claim_id, who, decided_at, verb, status_before, status_after,
        slots_before, slots_after)
      values (1, 1, 'ana', timestamp with time zone '2024-05-07 10:00:00+00', 'ACCEPT', 'PROPOSED',
        'ACCEPTED', '%1$s', '%1$s')
      """
          .formatted("{\"action\":\"LAYOFF\",\"headcount\":600,\"fromCompany\":\"Meta\"}");

  // Before the context, whose own migration goes on from here.
  static {
    DataSource store =
        new DriverManagerDataSource(TestDatabase.url("upgraded"), TestDatabase.user(), "");
    Flyway.configure()
        .dataSource(store)
        .locations("classpath:db/migration")
        .target("1")
        .load()
        .migrate();
    JdbcTemplate jdbc = new JdbcTemplate(store);
    List.of(
            ARTICLE,
            CLAIM,
            FACT,
            "insert into fact_company (fact_id, company, part) values (1, 'Meta', 'from')",
            "insert into fact_member (claim_id, block, fact_id) values (1,"
                + " '00000000-0000-0000-0000-000000000003', 1)",
            DECISION)
        .forEach(jdbc::execute);
  }

  @Autowired Desk desk;
  @Autowired ArticleQueries articles;
  @Autowired FactQueries facts;
  @Autowired JdbcTemplate jdbc;
  @Autowired ReviewQueries decisions;
  @Autowired InsightQueries insights;

  @Test
  void theRowsOfTheFirstVersionAreThereAndWorkOn() {
    assertThat(articles.find(new ArticleId(1))).isPresent();
    Claim claim = desk.claims(new ArticleId(1)).getFirst();
    assertThat(claim.status()).isEqualTo(ClaimStatus.ACCEPTED);
    assertThat(claim.quote()).isEqualTo("Meta lays off 600 people.");
    assertThat(decisions.history(new ClaimId(1))).hasSize(1);
    Fact fact = desk.onlyFact();
    assertThat(fact.sources()).isEqualTo(1);

    // The start has grouped them again, as this version does.
    assertThat(jdbc.queryForObject("select reading from fact_member", UUID.class)).isNotNull();
    assertThat(facts.count(FactFilter.ALL.with().company("Meta").build())).isEqualTo(1);
    assertThat(insights.talentByMonth(FactFilter.ALL))
        .singleElement()
        .satisfies(month -> assertThat(month.laidOff()).isEqualTo(600));
  }
}
