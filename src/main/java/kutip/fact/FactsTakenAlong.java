package kutip.fact;

import java.util.Map;
import kutip.article.TakenAlong;
import kutip.shared.ArticleId;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts the facts that only one article says. */
@Component
@Order(2)
class FactsTakenAlong implements TakenAlong {

  private final NamedParameterJdbcTemplate jdbc;

  FactsTakenAlong(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Count countOf(ArticleId article) {
    Long count =
        jdbc.queryForObject(
            """
            select count(distinct m.fact_id) from fact_member m join claim c on c.id = m.claim_id
            where c.article_id = :article and not exists (
              select 1 from fact_member o join claim k on k.id = o.claim_id
              where o.fact_id = m.fact_id and k.article_id <> :article)\
            """,
            Map.of("article", article.value()),
            Long.class);
    return new Count(What.FACTS, count == null ? 0 : count);
  }
}
