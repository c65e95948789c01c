package kutip.review;

import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import org.springframework.stereotype.Service;

/**
 * Records decisions. Each names the claim's version that was shown and throws {@link
 * kutip.claim.StaleClaimException} when it is no longer the current one.
 */
@Service
public class ReviewService {

  public Decision accept(ClaimId claim, long shownVersion, String who) {
    throw new UnsupportedOperationException();
  }

  public Decision reject(ClaimId claim, long shownVersion, String who, String reason) {
    throw new UnsupportedOperationException();
  }

  /** Accepts with other slots; the kind stays. */
  public Decision correct(
      ClaimId claim, long shownVersion, String who, ClaimSlots slots, String reason) {
    throw new UnsupportedOperationException();
  }

  /** Puts the claim back as it was before a decision that is still its last one. */
  public Decision undo(DecisionId decision, String who) {
    throw new UnsupportedOperationException();
  }
}
