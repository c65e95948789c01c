package kutip.fact;

import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import kutip.testkit.ArticleBuilder;
import kutip.testkit.ClaimGenerator;
import kutip.testkit.Desk;
import kutip.testkit.StoreTest;
import kutip.testkit.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Facts are the same whatever the order and the batches in which their claims arrive. */
@StoreTest
class ShuffledArrivalIT {

  /** The long form runs on H2 only: what orders do does not hang on the database. */
  private static final int ORDERS = TestDatabase.isPostgresql() ? 15 : 200;

  private static final int RESTORED = TestDatabase.isPostgresql() ? 3 : 20;
  private static final int ARTICLES = 18;

  @Autowired Desk desk;
  @Autowired FactService service;
  @Autowired FactQueries facts;
  @Autowired JdbcTemplate jdbc;
  @Autowired EntityManager em;

  @Test
  void factsAreTheSameInEveryOrderOfArrivalAndFromScratch() {
    List<ClaimId> claims = stored(7);
    forget("fact_member", "fact_company", "fact_redirect", "fact");
    service.regroup(claims);
    Map<String, String> expected = told();
    assertThat(expected).hasSizeBetween(5, claims.size());

    for (int seed = 0; seed < ORDERS; seed++) {
      Map<String, String> found = regrouped(batches(claims, new Random(seed)));

      assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void idsGivenInOrderOfArrivalChangeNothing() {
    List<ArticleBuilder> articles = new ArrayList<>(written(5));
    desk.store(articles.toArray(ArticleBuilder[]::new));
    Map<String, String> expected = told();
    for (int seed = 0; seed < RESTORED; seed++) {
      forget("fact_member", "fact_company", "fact_redirect", "fact", "claim", "article");
      Random random = new Random(seed);
      Collections.shuffle(articles, random);
      int at = 0;
      while (at < articles.size()) {
        int end = Math.min(articles.size(), at + 1 + random.nextInt(ARTICLES / 2));
        desk.store(articles.subList(at, end).toArray(ArticleBuilder[]::new));
        at = end;
      }

      assertThat(told().entrySet()).as("seed %d", seed).isEqualTo(expected.entrySet());
    }
  }

  @Test
  void regroupingEverythingOnceMoreChangesNeitherFactsNorTheirIds() {
    List<ClaimId> claims = stored(11);
    Map<ClaimId, Long> before = factOf(claims);

    service.regroup(claims);

    assertThat(factOf(claims)).isEqualTo(before);
  }

  private static List<ArticleBuilder> written(int seed) {
    ClaimGenerator generator = new ClaimGenerator(new Random(seed));
    List<ArticleBuilder> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      articles.add(generator.addTo(anArticle().withId("g" + i)));
    }
    return articles;
  }

  private List<ClaimId> stored(int seed) {
    desk.store(written(seed).toArray(ArticleBuilder[]::new));
    return jdbc.queryForList("select id from claim order by id", Long.class).stream()
        .map(ClaimId::new)
        .toList();
  }

  private static List<List<ClaimId>> batches(List<ClaimId> claims, Random random) {
    List<ClaimId> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    List<List<ClaimId>> batches = new ArrayList<>();
    int at = 0;
    while (at < shuffled.size()) {
      int end = Math.min(shuffled.size(), at + 1 + random.nextInt(shuffled.size() / 2));
      batches.add(shuffled.subList(at, end));
      at = end;
    }
    return batches;
  }

  /** Forgets all facts, lets the claims arrive, and tells each fact by its claims. */
  private Map<String, String> regrouped(List<List<ClaimId>> batches) {
    forget("fact_member", "fact_company", "fact_redirect", "fact");
    batches.forEach(service::heed);
    return told();
  }

  private void forget(String... tables) {
    em.flush();
    em.clear();
    List.of(tables).forEach(table -> jdbc.update("delete from " + table));
  }

  private Map<String, String> told() {
    List<FactId> ids =
        jdbc.queryForList("select id from fact", Long.class).stream().map(FactId::new).toList();
    Map<FactId, String> names = new HashMap<>();
    List<FactDetail> details = facts.details(ids);
    details.forEach(detail -> names.put(detail.fact().id(), name(detail)));
    Map<String, String> told = new TreeMap<>();
    details.forEach(detail -> told.put(name(detail), tell(detail, names)));
    return told;
  }

  private static String name(FactDetail detail) {
    return detail.claims().stream()
        .map(c -> c.claim().quote())
        .collect(Collectors.toCollection(TreeSet::new))
        .toString();
  }

  private String tell(FactDetail detail, Map<FactId, String> names) {
    Map<String, Object> row =
        new TreeMap<>(
            jdbc.queryForMap("select * from fact where id = ?", detail.fact().id().value()));
    row.remove("id");
    Object standIn = row.get("left_out_for");
    if (standIn != null) {
      row.put("left_out_for", names.get(new FactId((Long) standIn)));
    }
    Set<String> companies =
        new TreeSet<>(
            jdbc.queryForList(
                "select company || '/' || part from fact_company where fact_id = ?",
                String.class,
                detail.fact().id().value()));
    Map<ClaimId, String> quotes = new HashMap<>();
    detail.claims().forEach(c -> quotes.put(c.claim().id(), c.claim().quote()));
    List<String> conflicts =
        detail.conflicts().stream()
            .map(c ->
                c.type()
                    + c.slot()
                    + c.arguments()
                    + quotes.get(c.first())
                    + quotes.get(c.second()))
            .toList();
    List<String> checks =
        detail.checks().stream()
            .map(c -> c.formula() + c.verdict() + c.implied() + c.stated() + c.inputs().size())
            .toList();
    return row + " " + companies + " " + conflicts + " " + checks;
  }

  private Map<ClaimId, Long> factOf(List<ClaimId> claims) {
    return facts.ofClaims(claims).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().value()));
  }
}
