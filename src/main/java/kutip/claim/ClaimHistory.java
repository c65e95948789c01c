package kutip.claim;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import kutip.shared.ClaimId;
import kutip.shared.ClaimStep;

/** What people did with claims; a bean of the feature that keeps it. */
public interface ClaimHistory {

  /** The steps of those claims that anyone has decided on, oldest first. */
  Map<ClaimId, List<ClaimStep>> of(Collection<Claim> claims);
}
