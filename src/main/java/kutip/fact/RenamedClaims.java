package kutip.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kutip.article.ArticleService;
import kutip.claim.ClaimService;
import kutip.company.NameKind;
import kutip.company.NamesChanged;
import kutip.shared.ArticleId;
import kutip.shared.Chunks;
import kutip.shared.ClaimId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves claims to the facts of the entries that their names stand for now. */
@Component
class RenamedClaims {

  /** More articles than this are left to a reading of all, so that nobody waits for minutes. */
  private static final int MOST_READ_AT_ONCE = 1000;

  private final FactRows rows;
  private final FactService facts;
  private final ClaimService claims;
  private final ArticleService articles;
  private final NamedParameterJdbcTemplate jdbc;

  RenamedClaims(
      FactRows rows,
      FactService facts,
      ClaimService claims,
      ArticleService articles,
      NamedParameterJdbcTemplate jdbc) {
    this.rows = rows;
    this.facts = facts;
    this.claims = claims;
    this.articles = articles;
    this.jdbc = jdbc;
  }

  private record Place(ClaimId claim, ArticleId article) {}

  @EventListener
  @Transactional
  public void on(NamesChanged event) {
    rows.lock();
    List<Place> naming = naming(event);
    List<ArticleId> misread = event.takenAway() ? quoting(event) : List.of();
    if (!naming.isEmpty()) {
      facts.regroup(naming.stream().map(Place::claim).toList());
    }
    Chunks.of(misread).forEach(claims::read);
    Set<ArticleId> touched = new LinkedHashSet<>(misread);
    naming.forEach(place -> touched.add(place.article()));
    articles.touch(touched);
  }

  private static String members(NameKind kind) {
    return " from fact_member m join claim k on k.id = m.claim_id where m.fact_id in ("
        + switch (kind) {
          case COMPANY -> "select fact_id from fact_company where company in (:held)";
          case PERSON ->
              "select id from fact where person in (:held) union select id from fact"
                  + " where category = 'COMPENSATION' and counterparty in (:held)";
        }
        + ")";
  }

  /** Claims whose slots have the names. */
  private List<Place> naming(NamesChanged event) {
    String slots =
        switch (event.kind()) {
          case COMPANY ->
              "k.company in (:written) or k.from_company in (:written)"
                  + " or k.to_company in (:written) or k.counterparty in (:written)";
          case PERSON -> "k.person in (:written) or k.counterparty in (:written)";
        };
    return jdbc.query(
        "select k.id, k.article_id" + members(event.kind()) + " and (" + slots + ") order by k.id",
        new MapSqlParameterSource("held", event.held()).addValue("written", event.written()),
        (row, i) -> new Place(new ClaimId(row.getLong(1)), new ArticleId(row.getLong(2))));
  }

  /** Articles that have one of the names in a quote of a claim of its former entry. */
  private List<ArticleId> quoting(NamesChanged event) {
    MapSqlParameterSource values = new MapSqlParameterSource("held", event.held());
    Collection<String> tests = new ArrayList<>();
    for (String name : event.written()) {
      String parameter = "quote" + tests.size();
      tests.add("k.quote like :" + parameter + " escape '!'");
      values.addValue(parameter, "%" + name.replaceAll("([!%_])", "!$1") + "%");
    }
    values.addValue("most", MOST_READ_AT_ONCE);
    return jdbc.query(
        "select distinct k.article_id"
            + members(event.kind())
            + " and ("
            + String.join(" or ", tests)
            + ") order by k.article_id limit :most",
        values,
        (row, i) -> new ArticleId(row.getLong(1)));
  }
}
