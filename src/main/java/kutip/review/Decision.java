package kutip.review;

import java.time.Instant;
import kutip.claim.ClaimStatus;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
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
    @Nullable DecisionId undoes) {}
