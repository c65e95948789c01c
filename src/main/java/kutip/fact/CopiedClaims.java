package kutip.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kutip.article.CopiesFound;
import kutip.shared.ArticleId;
import kutip.shared.Chunks;
import kutip.shared.ClaimId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the sources of facts anew when articles turn out to be copies. */
@Component
class CopiedClaims {

  private final FactService facts;
  private final NamedParameterJdbcTemplate jdbc;

  CopiedClaims(FactService facts, NamedParameterJdbcTemplate jdbc) {
    this.facts = facts;
    this.jdbc = jdbc;
  }

  @EventListener
  @Transactional
  public void on(CopiesFound event) {
    List<ClaimId> claims = new ArrayList<>();
    for (List<Long> chunk : Chunks.of(event.articles().stream().map(ArticleId::value).toList())) {
      claims.addAll(
          jdbc.query(
              "select m.claim_id from claim k join fact_member m on m.claim_id = k.id"
                  + " where k.article_id in (:articles) order by m.claim_id",
              Map.of("articles", chunk),
              (row, i) -> new ClaimId(row.getLong(1))));
    }
    if (!claims.isEmpty()) {
      facts.regroup(claims);
    }
  }
}
