package kutip.claim;

import java.util.List;
import kutip.shared.ClaimId;

/** Claims were added, decided, corrected or superseded; heard inside the same transaction. */
public record ClaimsChanged(List<ClaimId> claims) {

  public ClaimsChanged {
    claims = List.copyOf(claims);
  }
}
