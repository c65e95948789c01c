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
import kutip.company.WatchService;
import kutip.fact.Fact;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimStep;
import kutip.shared.FactId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the review queue and the decisions made. */
@Service
@Transactional(readOnly = true)
public class ReviewQueries {

  /** More people than this do not work on one queue at once. */
  private static final int LOOK_AHEAD = 20;

  private final DecisionRepository decisions;
  private final ClaimQueries claims;
  private final ArticleQueries articles;
  private final FactQueries facts;
  private final WatchService watches;
  private final Leases leases;

  ReviewQueries(
      DecisionRepository decisions,
      ClaimQueries claims,
      ArticleQueries articles,
      FactQueries facts,
      WatchService watches,
      Leases leases) {
    this.decisions = decisions;
    this.claims = claims;
    this.articles = articles;
    this.facts = facts;
    this.watches = watches;
    this.leases = leases;
  }

  /** Waiting claims by the worth of a decision: disputed and failed checks, then many sources. */
  public List<ReviewItem> queue(ReviewFilter filter, int offset, int limit) {
    return items(facts.waitingClaims(facts(filter), offset, limit));
  }

  /**
   * The first waiting claim from a place of the queue that nobody else has before them.
   *
   * @param offset place from which to look
   */
  public Optional<ReviewItem> next(ReviewFilter filter, String who, int offset) {
    for (int at = offset; ; at += LOOK_AHEAD) {
      List<ClaimId> found = ids(filter, who, at, LOOK_AHEAD);
      Set<ClaimId> taken = leases.ofOthers(found, who);
      Optional<ClaimId> free = found.stream().filter(id -> !taken.contains(id)).findFirst();
      if (free.isPresent() || found.size() < LOOK_AHEAD) {
        return free.flatMap(this::item);
      }
    }
  }

  private List<ClaimId> ids(ReviewFilter filter, String who, int offset, int limit) {
    return facts.waitingClaims(
        facts(filter), watches.seenBy(who), filter.followedOnly(), offset, limit);
  }

  /** As a reviewer sees it: what the reviewer and the team follow goes first. */
  public List<ReviewItem> queue(ReviewFilter filter, String who, int offset, int limit) {
    return items(ids(filter, who, offset, limit));
  }

  public long waiting(ReviewFilter filter, String who) {
    return filter.followedOnly()
        ? facts.countWaitingClaims(facts(filter), watches.seenBy(who))
        : waiting(filter);
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

  /** The same as a history shows it. */
  public List<ClaimStep> steps(Claim claim) {
    return history(claim.id()).stream().map(d -> d.step(claim.reading())).toList();
  }

  /** A user's last decision that can still be undone. */
  public Optional<Decision> lastOf(String who) {
    return decisions
        .lastUndoable(who)
        .flatMap(
            last -> claims.find(new ClaimId(last.claimId)).map(c -> last.toDecision(c.kind())));
  }
}
