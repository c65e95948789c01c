package kutip.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.claim.Claim;
import kutip.claim.ClaimHistory;
import kutip.shared.ClaimId;
import kutip.shared.ClaimStep;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives the decisions on claims to pages that know nothing of reviewing. */
@Component
@Transactional(readOnly = true)
class DecisionSteps implements ClaimHistory {

  private final DecisionRepository decisions;

  DecisionSteps(DecisionRepository decisions) {
    this.decisions = decisions;
  }

  @Override
  public Map<ClaimId, List<ClaimStep>> of(Collection<Claim> claims) {
    Map<Long, Claim> byId = new HashMap<>();
    claims.forEach(claim -> byId.put(claim.id().value(), claim));
    Map<ClaimId, List<ClaimStep>> steps = new HashMap<>();
    for (DecisionEntity row : decisions.findByClaimIdInOrderById(byId.keySet())) {
      Claim claim = byId.get(row.claimId);
      if (claim != null) {
        steps
            .computeIfAbsent(claim.id(), id -> new ArrayList<>())
            .add(row.toDecision(claim.kind()).step(claim.reading()));
      }
    }
    return steps;
  }
}
