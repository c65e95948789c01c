package kutip.review;

import java.time.Clock;
import java.util.Objects;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.claim.ClaimService;
import kutip.claim.ClaimStatus;
import kutip.claim.Reading;
import kutip.claim.SlotsJson;
import kutip.claim.StaleClaimException;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.shared.ArticleId;
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
  private final Leases leases;
  private final SecondReading second;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  ReviewService(
      DecisionRepository decisions,
      ClaimService claims,
      ClaimQueries queries,
      Leases leases,
      SecondReading second,
      ApplicationEventPublisher events) {
    this.decisions = decisions;
    this.claims = claims;
    this.queries = queries;
    this.leases = leases;
    this.second = second;
    this.events = events;
  }

  @Transactional
  public Decision accept(ClaimId claim, long shownVersion, String who) {
    Claim before = claim(claim);
    ClaimStatus after =
        before.status() == ClaimStatus.CORRECTED ? ClaimStatus.CORRECTED : ClaimStatus.ACCEPTED;
    return decide(before, shownVersion, who, Verb.ACCEPT, after, before.reading(), null, null);
  }

  @Transactional
  public Decision reject(ClaimId claim, long shownVersion, String who, String reason) {
    Claim before = claim(claim);
    return decide(
        before,
        shownVersion,
        who,
        Verb.REJECT,
        ClaimStatus.REJECTED,
        before.reading(),
        reason,
        null);
  }

  /** Accepts with other slots; the kind and all else stay. */
  @Transactional
  public Decision correct(
      ClaimId claim, long shownVersion, String who, ClaimSlots slots, String reason) {
    return correct(claim, shownVersion, who, claim(claim).reading().with(slots), reason);
  }

  /** Accepts with another reading: slots, firmness, date, quote; the kind stays. */
  @Transactional
  public Decision correct(
      ClaimId claim, long shownVersion, String who, Reading reading, @Nullable String reason) {
    return decide(
        claim(claim),
        shownVersion,
        who,
        Verb.CORRECT,
        ClaimStatus.CORRECTED,
        reading,
        reason,
        null);
  }

  /** Adds a claim that the extractor missed; undone, it is gone as if replaced. */
  @Transactional
  public Decision add(ArticleId article, Reading reading, String who, @Nullable String reason) {
    Claim added = claims.add(article, reading);
    return write(
        added,
        who,
        Verb.ADD,
        new Step(ClaimStatus.SUPERSEDED, reading),
        new Step(ClaimStatus.ACCEPTED, reading),
        reason,
        null);
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
    Beside beside = Beside.ofJson(taken.besideBefore);
    Reading before = beside == null ? now.reading().with(slots) : beside.with(slots);
    return decide(now, now.version(), who, Verb.UNDO, taken.statusBefore, before, null, taken.id);
  }

  private Claim claim(ClaimId id) {
    return queries
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("there is no claim " + id));
  }

  /** Puts a claim before a person: nobody else is offered it for some minutes. */
  @Transactional
  public void open(ClaimId claim, String who) {
    leases.take(claim, who);
  }

  /** What a claim is on one side of a decision. */
  private record Step(ClaimStatus status, Reading reading) {}

  private Decision decide(
      Claim before,
      long shownVersion,
      String who,
      Verb verb,
      ClaimStatus after,
      Reading reading,
      @Nullable String reason,
      @Nullable Long undoes) {
    if (before.status() == ClaimStatus.SUPERSEDED) {
      throw new StaleClaimException(before);
    }
    claims.decide(before.id(), shownVersion, after, reading);
    leases.release(before.id());
    return write(
        before,
        who,
        verb,
        new Step(before.status(), before.reading()),
        new Step(after, reading),
        reason,
        undoes);
  }

  private Decision write(
      Claim claim,
      String who,
      Verb verb,
      Step before,
      Step after,
      @Nullable String reason,
      @Nullable Long undoes) {
    DecisionEntity entity = new DecisionEntity();
    entity.claimId = claim.id().value();
    entity.who = who;
    entity.decidedAt = clock.instant();
    entity.verb = verb;
    entity.statusBefore = before.status();
    entity.statusAfter = after.status();
    entity.slotsBefore = SlotsJson.write(before.reading().slots());
    entity.slotsAfter = SlotsJson.write(after.reading().slots());
    entity.besideBefore = Beside.of(before.reading()).toJson();
    entity.besideAfter = Beside.of(after.reading()).toJson();
    entity.reason = reason == null || reason.isBlank() ? null : shortened(reason.strip());
    entity.undoes = undoes;
    events.publishEvent(new Audited(who, AuditVerb.DECISION, verb.key() + ", claim " + claim.id()));
    Decision made = decisions.saveAndFlush(entity).toDecision(claim.kind());
    second.decided(made);
    return made;
  }

  private static String shortened(String reason) {
    return reason.substring(0, Math.min(reason.length(), DecisionEntity.LONGEST_REASON));
  }
}
