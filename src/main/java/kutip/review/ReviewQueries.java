package kutip.review;

import java.util.List;
import java.util.Optional;
import kutip.shared.ClaimId;
import org.springframework.stereotype.Service;

/** Reads the review queue and the decisions made. */
@Service
public class ReviewQueries {

  /** Waiting claims by the worth of a decision: disputed and failed checks, then many sources. */
  public List<ReviewItem> queue(ReviewFilter filter, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  public long waiting(ReviewFilter filter) {
    throw new UnsupportedOperationException();
  }

  public Optional<ReviewItem> item(ClaimId claim) {
    throw new UnsupportedOperationException();
  }

  /** A claim's decisions, oldest first. */
  public List<Decision> history(ClaimId claim) {
    throw new UnsupportedOperationException();
  }

  /** A user's last decision that can still be undone. */
  public Optional<Decision> lastOf(String who) {
    throw new UnsupportedOperationException();
  }
}
