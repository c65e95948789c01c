package kutip.erasure;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kutip.article.Article;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSearch;
import kutip.article.ArticleSearchFilter;
import kutip.claim.Claim;
import kutip.company.RegistryQueries;
import kutip.company.RegistryService;
import kutip.extraction.NameRegistry;
import kutip.review.ReviewService;
import kutip.shared.ArticleId;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

@StoreTest
class ErasureIT {

  @Autowired Desk desk;
  @Autowired ErasureService erasure;
  @Autowired Retention retention;
  @Autowired ReviewService reviews;
  @Autowired ArticleQueries articles;
  @Autowired ArticleSearch search;
  @Autowired RegistryQueries registry;
  @Autowired RegistryService registryService;
  @Autowired EntityManager em;
  @Autowired JdbcTemplate jdbc;

  /** Every place of the store that holds a text, as the database itself lists them. */
  private List<String> placesOf(String words) {
    em.flush();
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, List<String>> table : textColumns().entrySet()) {
      for (String column : table.getValue()) {
        Integer rows =
            jdbc.queryForObject(
                "select count(*) from %s where lower(%s) like ?".formatted(table.getKey(), column),
                Integer.class,
                "%" + words.toLowerCase(Locale.ROOT) + "%");
        if (rows != null && rows > 0) {
          found.add(table.getKey() + "." + column);
        }
      }
    }
    return found;
  }

  private Map<String, List<String>> textColumns() {
    return jdbc.execute((ConnectionCallback<Map<String, List<String>>>) ErasureIT::textColumns);
  }

  private static Map<String, List<String>> textColumns(Connection store) throws SQLException {
    Map<String, List<String>> columns = new java.util.TreeMap<>();
    try (ResultSet all = store.getMetaData().getColumns(null, "public", "%", "%")) {
      while (all.next()) {
        String type = all.getString("TYPE_NAME").toLowerCase(Locale.ROOT);
        if (type.contains("char") || type.contains("text") || type.contains("clob")) {
          columns
              .computeIfAbsent(all.getString("TABLE_NAME"), t -> new ArrayList<>())
              .add(all.getString("COLUMN_NAME"));
        }
      }
    }
    return columns;
  }

  private ArticleId article(String id, String sentence, kutip.shared.ClaimSlots slots) {
    return desk.stored(
        anArticle().withId(id).titled("About Zyla Quartzmann").saying(sentence, slots));
  }

  private void everythingHoldsHerName() {
    ArticleId one =
        article(
            "zyla-quartzmann-1",
            "Zyla Quartzmann joined Meta.",
            SlotSamples.join("Zyla Quartzmann", "Meta"));
    Claim claim = desk.claims(one).getFirst();
    reviews.accept(claim.id(), claim.version(), "ana");
    Claim seen = desk.claims(one).getFirst();
    reviews.reject(seen.id(), seen.version(), "ana", "Zyla Quartzmann denies it");
    article(
        "other",
        "Meta lays off 600 people, says ZYLA QUARTZMANN.",
        SlotSamples.layoff("Meta", 600));
    em.flush();
    jdbc.update(
        "insert into watch (owner, what, name, since) values ('ana', 'PERSON', 'Zyla Quartzmann',"
            + " current_timestamp)");
    jdbc.update(
        "insert into audit_entry (done_at, who, verb, detail) values (current_timestamp, 'ana',"
            + " 'EXPORT', 'facts.csv {person=[Zyla Quartzmann]}')");
    jdbc.update(
        "insert into api_answer (who, request_key, request_hash, status, body, created_at) values"
            + " ('p', 'k', 'h', 201, '{\"id\": \"zyla-quartzmann-1\"}', current_timestamp)");
    jdbc.update(
        "insert into webhook (id, address, wanted, secret, active, added_by, added_at, since_at,"
            + " failures, next_at) values (7, 'https://x.example', 'person=Zyla+Quartzmann', 's',"
            + " true, 'ana', current_timestamp, current_timestamp, 0, current_timestamp)");
    jdbc.update(
        "insert into issued_report (id, title, query, language, author, issued_at, fact_count,"
            + " note_count, content_sum) values (7, 'People', 'x', 'en', 'ana', current_timestamp,"
            + " 1, 1, 's')");
    jdbc.update(
        "insert into issued_part (report_id, part, bytes) values (7, 0, ?)",
        (Object) "{\"quote\": \"Zyla Quartzmann joined\"}".getBytes(StandardCharsets.UTF_8));
    jdbc.update(
        "insert into issued_fact (report_id, fact_id, printed) values (7, ?, 'printed')",
        desk.facts().getFirst().id().value());
  }

  @Test
  void nothingIsLeftOfAPerson() {
    everythingHoldsHerName();
    assertThat(placesOf("quartzmann")).hasSizeGreaterThan(8);

    ErasureReport look = erasure.erasePerson(List.of("Zyla Quartzmann"), "root", false);

    assertThat(placesOf("quartzmann")).isEmpty();
    assertThat(look.removed()).containsKeys("claim", "decision", "person", "issued_report");
    assertThat(jdbc.queryForObject("select count(*) from issued_part", Integer.class)).isZero();
    assertThat(look.masked()).containsKeys("article", "audit_entry");
    assertThat(search.newest(ArticleSearchFilter.ALL.withWords("Quartzmann"), 0, 5).hits())
        .isEmpty();
    // What else the articles say stays, and stands where it stood.
    Claim layoff = desk.claims(find("other")).getFirst();
    Article text = articles.find(layoff.article()).orElseThrow();
    assertThat(layoff.quote()).endsWith("says " + "█".repeat(15) + ".");
    assertThat(text.text()).isEqualTo(layoff.quote());
    assertThat(desk.facts()).hasSize(1);
    assertThat(look.toString()).doesNotContainIgnoringCase("quartzmann");
  }

  @Test
  void theRegistryDoesNotLearnAPersonAgainWhoWasErased() {
    assertThat(registry.personByName("Yann LeCun")).isPresent();
    erasure.erasePerson(List.of("Yann LeCun"), "root", false);
    assertThat(registry.personByName("Yann LeCun")).isEmpty();
    jdbc.update("update registry_version set bundled = 'older'");
    em.clear();

    registryService.takeOver(NameRegistry.bundled());
    registryService.propose(List.of(), List.of("Yann LeCun"));

    assertThat(registry.personByName("Yann LeCun")).isEmpty();
  }

  private ArticleId find(String id) {
    return erasure.article(id).orElseThrow();
  }

  @Test
  void nothingIsLeftOfAnArticle() {
    everythingHoldsHerName();
    ArticleId id = find("zyla-quartzmann-1");

    ErasureReport report = erasure.eraseArticles(List.of(id), "root", false);

    assertThat(report.removed()).containsEntry("article", 1L).containsEntry("decision", 2L);
    assertThat(placesOf("joined Meta")).isEmpty();
    assertThat(articles.find(id)).isEmpty();
    for (String table : List.of("article", "article_copy", "article_band", "article_sighting")) {
      String column = table.equals("article") ? "id" : "article_id";
      assertThat(
              jdbc.queryForObject(
                  "select count(*) from %s where %s = ?".formatted(table, column),
                  Integer.class,
                  id.value()))
          .as(table)
          .isZero();
    }
    assertThat(search.newest(ArticleSearchFilter.ALL.withWords("joined"), 0, 5).hits()).isEmpty();
    assertThat(desk.facts()).hasSize(1);
  }

  @Test
  void whatIsOlderThanTheRuleIsErased() {
    everythingHoldsHerName();
    Retention yearly = retention.withArticleDays(365);

    yearly.apply(Instant.now());
    assertThat(desk.facts()).isNotEmpty();
    yearly.apply(Instant.now().plus(Duration.ofDays(366)));

    assertThat(desk.facts()).isEmpty();
    assertThat(jdbc.queryForObject("select count(*) from article", Integer.class)).isZero();
    assertThat(jdbc.queryForObject("select count(*) from decision", Integer.class)).isZero();
  }
}
