package kutip.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.claim.Claim;
import kutip.claim.ClaimStatus;
import kutip.claim.Reading;
import kutip.shared.Chunks;
import kutip.shared.ClaimSlots;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows what claims said, and whether they had been decided on, at an earlier moment. */
@Service
@Transactional(readOnly = true)
public class DecisionHistory {

  private final DecisionRepository decisions;

  DecisionHistory(DecisionRepository decisions) {
    this.decisions = decisions;
  }

  /** The claims as the decisions before that moment had left them. */
  public List<Claim> before(Collection<Claim> claims, Instant end) {
    Map<Long, List<DecisionEntity>> byClaim = new HashMap<>();
    for (List<Claim> chunk : Chunks.of(claims)) {
      decisions
          .findByClaimIdInOrderById(chunk.stream().map(c -> c.id().value()).toList())
          .forEach(d -> byClaim.computeIfAbsent(d.claimId, c -> new ArrayList<>()).add(d));
    }
    return claims.stream()
        .map(claim -> before(claim, byClaim.getOrDefault(claim.id().value(), List.of()), end))
        .toList();
  }

  private static Claim before(Claim claim, List<DecisionEntity> all, Instant end) {
    Decision last = null;
    for (DecisionEntity entity : all) {
      Decision decision = entity.toDecision(claim.kind());
      if (!decision.at().isBefore(end)) {
        return last == null
            ? as(claim, decision.before(), decision.slotsBefore(), decision.besideBefore())
            : as(claim, last.after(), last.slotsAfter(), last.besideAfter());
      }
      last = decision;
    }
    return claim;
  }

  private static Claim as(
      Claim claim, ClaimStatus status, ClaimSlots slots, @Nullable Beside beside) {
    Reading reading =
        beside == null
            ? new Reading(slots, claim.modality(), claim.date(), claim.field(), claim.span())
            : beside.with(slots);
    return new Claim(
        claim.id(),
        claim.article(),
        claim.field(),
        claim.span(),
        claim.quote(),
        reading.slots(),
        reading.modality(),
        reading.date(),
        status,
        claim.frame(),
        claim.confidence(),
        claim.context(),
        claim.extractorVersion(),
        claim.version());
  }
}
