package kutip.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import kutip.claim.ClaimStatus;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import kutip.shared.TextField;
import org.jspecify.annotations.Nullable;

/** Chooses the claim that stands for a fact in a list. */
final class BestEvidence {

  /** Firm before vague, body before headline, sure before unsure. */
  private static final Comparator<FactClaim> ORDER =
      Comparator.comparing((FactClaim c) -> c.claim().modality())
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

  /** Reviewed before proposed; then one whose quote gives the figure that the fact's line shows. */
  static @Nullable FactClaim of(FactDetail detail) {
    return of(detail.fact(), detail.claims(), Set.of());
  }

  /** The same, of one of these sources where any of them says it. */
  static @Nullable FactClaim of(Fact fact, List<FactClaim> claims, Set<String> sources) {
    List<Object> shown = figures(fact.slots());
    return claims.stream()
        .min(
            Comparator.comparing((FactClaim c) -> !isOf(c, sources))
                .thenComparing(c -> rank(c.claim().status()))
                .thenComparing(c -> !figures(c.claim().slots()).equals(shown))
                .thenComparing(ORDER))
        .orElse(null);
  }

  private static boolean isOf(FactClaim claim, Set<String> sources) {
    String source = claim.article().source();
    return sources.isEmpty() || (source != null && sources.contains(source));
  }

  private static List<Object> figures(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t -> list(t.headcount());
      case MarketCapChange m -> list(plain(m.percent()), plain(m.amount()));
      case AiSpending s ->
          list(plain(s.amountLow()), plain(s.amountHigh()), s.currency(), plain(s.stakePercent()));
    };
  }

  private static List<Object> list(@Nullable Object... figures) {
    return Stream.of(figures).map(figure -> Objects.requireNonNullElse(figure, "")).toList();
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros();
  }
}
