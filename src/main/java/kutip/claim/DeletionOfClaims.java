package kutip.claim;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import kutip.article.ArticlesDeleted;
import kutip.article.TakenAlong;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets claims go out of sight, and come back, with their article. */
@Component
@Order(1)
class DeletionOfClaims implements TakenAlong {

  private final NamedParameterJdbcTemplate jdbc;
  private final ClaimQueries claims;
  private final ApplicationEventPublisher events;
  private final EntityManager em;

  DeletionOfClaims(
      NamedParameterJdbcTemplate jdbc,
      ClaimQueries claims,
      ApplicationEventPublisher events,
      EntityManager em) {
    this.jdbc = jdbc;
    this.claims = claims;
    this.events = events;
    this.em = em;
  }

  @Override
  public Count countOf(ArticleId article) {
    return new Count(What.CLAIMS, claims.ofArticle(article).size());
  }

  @EventListener
  @Transactional
  public void on(ArticlesDeleted event) {
    Map<String, Object> values =
        Map.of(
            "articles",
            event.articles().stream().map(ArticleId::value).toList(),
            "hidden",
            event.deleted());
    em.flush();
    jdbc.update("update claim set hidden = :hidden where article_id in (:articles)", values);
    em.clear();
    List<ClaimId> changed =
        jdbc.query(
            "select id from claim where article_id in (:articles) order by id",
            values,
            (row, i) -> new ClaimId(row.getLong(1)));
    if (!changed.isEmpty()) {
      events.publishEvent(new ClaimsChanged(changed));
    }
  }
}
