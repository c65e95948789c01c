package kutip.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import kutip.claim.ClaimStatus;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.shared.TextField;
import org.jspecify.annotations.Nullable;

/** Chooses the claim that stands for a fact in a list. */
final class BestEvidence {

  /** Reviewed before proposed, firm before vague, body before headline, sure before unsure. */
  private static final Comparator<FactClaim> ORDER =
      Comparator.comparing((FactClaim c) -> rank(c.claim().status()))
          .thenComparing(c -> c.claim().modality())
          .thenComparing(c -> c.claim().field() == TextField.TITLE)
          .thenComparing(c -> -c.claim().confidence())
          .thenComparing(c -> Objects.requireNonNullElse(c.article().publishedOn(), LocalDate.MAX))
          .thenComparing(c -> c.claim().id());

  private BestEvidence() {}

  private static int rank(ClaimStatus status) {
    return switch (status) {
      case ACCEPTED, CORRECTED -> 0;
      case PROPOSED -> 1;
      case REJECTED -> 2;
      case SUPERSEDED -> 3;
    };
  }

  static @Nullable FactClaim of(FactDetail detail) {
    return detail.claims().stream().min(ORDER).orElse(null);
  }
}
