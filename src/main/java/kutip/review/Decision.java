package kutip.review;

import java.time.Instant;
import kutip.claim.ClaimStatus;
import kutip.claim.Reading;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import kutip.shared.ClaimState;
import kutip.shared.ClaimStep;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer did with a claim; appended, never changed.
 *
 * @param besideBefore what the claim said beside its slots; null in decisions of older stores
 * @param undoes the decision that an undo takes back
 */
public record Decision(
    DecisionId id,
    ClaimId claim,
    String who,
    Instant at,
    Verb verb,
    ClaimStatus before,
    ClaimStatus after,
    ClaimSlots slotsBefore,
    ClaimSlots slotsAfter,
    @Nullable Beside besideBefore,
    @Nullable Beside besideAfter,
    @Nullable String reason,
    @Nullable DecisionId undoes) {

  /**
   * @param now what the claim says today, for what decisions of older stores do not tell
   */
  ClaimStep step(Reading now) {
    return new ClaimStep(
        verb,
        who,
        at,
        reason,
        state(before, besideBefore, slotsBefore, now),
        state(after, besideAfter, slotsAfter, now));
  }

  private static ClaimState state(
      ClaimStatus status, @Nullable Beside beside, ClaimSlots slots, Reading now) {
    Reading reading = beside == null ? now.with(slots) : beside.with(slots);
    return new ClaimState(
        status, reading.slots(), reading.modality(), reading.date(), reading.span());
  }
}
