package kutip.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kutip.article.Article;
import kutip.article.ArticleQueries;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.fact.Fact;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.FactId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the review queue and the decisions made. */
@Service
@Transactional(readOnly = true)
public class ReviewQueries {

  private final DecisionRepository decisions;
  private final ClaimQueries claims;
  private final ArticleQueries articles;
  private final FactQueries facts;

  ReviewQueries(
      DecisionRepository decisions,
      ClaimQueries claims,
      ArticleQueries articles,
      FactQueries facts) {
    this.decisions = decisions;
    this.claims = claims;
    this.articles = articles;
    this.facts = facts;
  }

  /** Waiting claims by the worth of a decision: disputed and failed checks, then many sources. */
  public List<ReviewItem> queue(ReviewFilter filter, int offset, int limit) {
    return items(facts.waitingClaims(facts(filter), offset, limit));
  }

  public long waiting(ReviewFilter filter) {
    return facts.countWaitingClaims(facts(filter));
  }

  private static FactFilter facts(ReviewFilter filter) {
    String company = filter.company();
    return FactFilter.ALL
        .with()
        .kinds(filter.kinds())
        .companies(company == null ? Set.of() : Set.of(company))
        .disputedOnly(filter.disputedOnly())
        .build();
  }

  public Optional<ReviewItem> item(ClaimId claim) {
    return items(List.of(claim)).stream().findFirst();
  }

  private List<ReviewItem> items(List<ClaimId> ids) {
    Map<ClaimId, Claim> found = claims.findAll(ids);
    Map<ArticleId, Article> texts =
        articles.findAll(found.values().stream().map(Claim::article).distinct().toList());
    Map<ClaimId, FactId> factOf = facts.ofClaims(ids);
    Map<FactId, Fact> factById = new HashMap<>();
    facts
        .findAll(factOf.values().stream().distinct().toList())
        .forEach(fact -> factById.put(fact.id(), fact));
    List<ReviewItem> items = new ArrayList<>();
    for (ClaimId id : ids) {
      Claim claim = found.get(id);
      Article article = claim == null ? null : texts.get(claim.article());
      if (claim != null && article != null) {
        FactId fact = factOf.get(id);
        items.add(new ReviewItem(claim, article, fact == null ? null : factById.get(fact)));
      }
    }
    return items;
  }

  /** A claim's decisions, oldest first. */
  public List<Decision> history(ClaimId claim) {
    ClaimKind kind = claims.find(claim).map(Claim::kind).orElse(ClaimKind.TALENT_MOVE);
    return decisions.findByClaimIdOrderById(claim.value()).stream()
        .map(decision -> decision.toDecision(kind))
        .toList();
  }

  /** A user's last decision that can still be undone. */
  public Optional<Decision> lastOf(String who) {
    return decisions
        .lastUndoable(who)
        .flatMap(
            last -> claims.find(new ClaimId(last.claimId)).map(c -> last.toDecision(c.kind())));
  }
}
