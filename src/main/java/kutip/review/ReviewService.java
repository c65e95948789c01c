package kutip.review;

import java.time.Clock;
import java.util.Objects;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.claim.ClaimService;
import kutip.claim.ClaimStatus;
import kutip.claim.SlotsJson;
import kutip.claim.StaleClaimException;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records decisions. Each names the claim's version that was shown and throws {@link
 * StaleClaimException} when it is no longer the current one.
 */
@Service
public class ReviewService {

  private final DecisionRepository decisions;
  private final ClaimService claims;
  private final ClaimQueries queries;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  ReviewService(
      DecisionRepository decisions,
      ClaimService claims,
      ClaimQueries queries,
      ApplicationEventPublisher events) {
    this.events = events;
    this.decisions = decisions;
    this.claims = claims;
    this.queries = queries;
  }

  @Transactional
  public Decision accept(ClaimId claim, long shownVersion, String who) {
    Claim before = claim(claim);
    ClaimStatus after =
        before.status() == ClaimStatus.CORRECTED ? ClaimStatus.CORRECTED : ClaimStatus.ACCEPTED;
    return decide(before, shownVersion, who, Verb.ACCEPT, after, before.slots(), null, null);
  }

  @Transactional
  public Decision reject(ClaimId claim, long shownVersion, String who, String reason) {
    Claim before = claim(claim);
    return decide(
        before, shownVersion, who, Verb.REJECT, ClaimStatus.REJECTED, before.slots(), reason, null);
  }

  /** Accepts with other slots; the kind stays. */
  @Transactional
  public Decision correct(
      ClaimId claim, long shownVersion, String who, ClaimSlots slots, String reason) {
    return decide(
        claim(claim), shownVersion, who, Verb.CORRECT, ClaimStatus.CORRECTED, slots, reason, null);
  }

  /** Puts the claim back as it was before a decision that is still its last one. */
  @Transactional
  public Decision undo(DecisionId decision, String who) {
    DecisionEntity taken =
        decisions
            .findById(decision.value())
            .orElseThrow(() -> new IllegalArgumentException("there is no such decision"));
    Claim now = claim(new ClaimId(taken.claimId));
    Long last =
        decisions.findFirstByClaimIdOrderByIdDesc(taken.claimId).map(d -> d.id).orElse(null);
    if (!Objects.equals(last, taken.id) || taken.verb == Verb.UNDO) {
      throw new StaleClaimException(now);
    }
    ClaimSlots slots = SlotsJson.read(now.kind(), taken.slotsBefore);
    return decide(now, now.version(), who, Verb.UNDO, taken.statusBefore, slots, null, taken.id);
  }

  private Claim claim(ClaimId id) {
    return queries
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no claim " + id));
  }

  private Decision decide(
      Claim before,
      long shownVersion,
      String who,
      Verb verb,
      ClaimStatus after,
      ClaimSlots slots,
      @Nullable String reason,
      @Nullable Long undoes) {
    if (before.status() == ClaimStatus.SUPERSEDED) {
      throw new StaleClaimException(before);
    }
    claims.decide(before.id(), shownVersion, after, slots);
    DecisionEntity entity = new DecisionEntity();
    entity.claimId = before.id().value();
    entity.who = who;
    entity.decidedAt = clock.instant();
    entity.verb = verb;
    entity.statusBefore = before.status();
    entity.statusAfter = after;
    entity.slotsBefore = SlotsJson.write(before.slots());
    entity.slotsAfter = SlotsJson.write(slots);
    entity.reason = reason == null || reason.isBlank() ? null : shortened(reason.strip());
    entity.undoes = undoes;
    events.publishEvent(
        new Audited(who, AuditVerb.DECISION, verb.key() + ", claim " + before.id()));
    return decisions.saveAndFlush(entity).toDecision(before.kind());
  }

  private static String shortened(String reason) {
    return reason.substring(0, Math.min(reason.length(), DecisionEntity.LONGEST_REASON));
  }
}
