package kutip.review;

import kutip.article.TakenAlong;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.shared.ArticleId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Counts the decisions made on an article's claims. */
@Component
@Order(3)
class DecisionsTakenAlong implements TakenAlong {

  private final ClaimQueries claims;
  private final DecisionRepository decisions;

  DecisionsTakenAlong(ClaimQueries claims, DecisionRepository decisions) {
    this.claims = claims;
    this.decisions = decisions;
  }

  @Override
  public Count countOf(ArticleId article) {
    long count =
        decisions.countByClaimIdIn(
            claims.ofArticle(article).stream().map(Claim::id).map(id -> id.value()).toList());
    return new Count(What.DECISIONS, count);
  }
}
