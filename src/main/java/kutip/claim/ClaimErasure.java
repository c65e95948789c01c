package kutip.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import kutip.shared.ArticleId;
import kutip.shared.Chunks;
import kutip.shared.ClaimId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds claims that must go for good, and takes them out of their facts before they do. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ClaimErasure {

  private final NamedParameterJdbcTemplate jdbc;
  private final ApplicationEventPublisher events;

  ClaimErasure(NamedParameterJdbcTemplate jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** All claims of articles, hidden ones too. */
  public List<Long> ofArticles(Collection<Long> articles) {
    return ids("select id from claim where article_id in (:values)", articles);
  }

  /** Claims in which somebody has a part. */
  public List<Long> about(Collection<String> lowerCaseNames) {
    return ids(
        "select id from claim where lower(person) in (:values)"
            + " or lower(counterparty) in (:values)",
        lowerCaseNames);
  }

  private List<Long> ids(String sql, Collection<?> values) {
    List<Long> found = new ArrayList<>();
    for (List<Object> chunk : Chunks.of(values.stream().map(v -> (Object) v).toList())) {
      found.addAll(jdbc.queryForList(sql, Map.of("values", chunk), Long.class));
    }
    return found.stream().distinct().toList();
  }

  /** Facts are grouped anew without them. */
  public void hide(Collection<Long> claims) {
    for (List<Long> chunk : Chunks.of(claims)) {
      jdbc.update("update claim set hidden = true where id in (:ids)", Map.of("ids", chunk));
    }
    if (!claims.isEmpty()) {
      events.publishEvent(new ClaimsChanged(claims.stream().map(ClaimId::new).toList()));
    }
  }

  /** Decisions on several claims stay when one of them goes, but not what was written about it. */
  public void blankDecisionsOf(Collection<Long> claims) {
    for (List<Long> chunk : Chunks.of(claims)) {
      jdbc.update(
          """
          update fact_decision set reason = null where id in (
            select decision_id from fact_decision_claim where claim_id in (:ids))\
          """,
          Map.of("ids", chunk));
    }
  }

  /** What reading again said of articles, which no key of the database ties to them. */
  public void forgetReadings(Collection<Long> articles) {
    for (List<Long> chunk : Chunks.of(articles)) {
      jdbc.update("delete from reading_change where article_id in (:ids)", Map.of("ids", chunk));
    }
  }

  private record Quoted(long id, boolean title, int start, int end, String quote) {}

  /** Takes quotes from their articles again, whose texts have changed sign for sign. */
  public void quoteAgain(Collection<ArticleId> articles) {
    for (ArticleId article : articles) {
      Map<String, Object> id = Map.of("id", article.value());
      Map<String, Object> text =
          jdbc.queryForMap("select title, body from article where id = :id", id);
      List<Quoted> quotes =
          jdbc.query(
              "select id, field, span_start, span_end, quote from claim where article_id = :id",
              id,
              (r, i) ->
                  new Quoted(
                      r.getLong(1),
                      r.getString(2).equalsIgnoreCase("title"),
                      r.getInt(3),
                      r.getInt(4),
                      r.getString(5)));
      for (Quoted one : quotes) {
        quote(one, (String) text.get(one.title() ? "title" : "body"));
      }
    }
  }

  private void quote(Quoted one, @Nullable String text) {
    if (text == null || text.codePointCount(0, text.length()) < one.end()) {
      return;
    }
    int from = text.offsetByCodePoints(0, one.start());
    String quote = text.substring(from, text.offsetByCodePoints(from, one.end() - one.start()));
    if (!quote.equals(one.quote())) {
      jdbc.update(
          "update claim set quote = :quote where id = :id", Map.of("quote", quote, "id", one.id()));
    }
  }
}
