package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kutip.shared.AiSpending;
import kutip.shared.Modality;
import org.jspecify.annotations.Nullable;

/** Turns the facts about one budget into steps: set, raised, cut, reaffirmed, spent. */
final class GuidanceSteps {

  /** The same figure within this time is the same statement told again, not a new one. */
  private static final int SAME_STATEMENT_DAYS = 21;

  /** Results come out some weeks before or after a period's end. */
  private static final int RESULTS_DAYS = 45;

  private static final Comparator<Said> ORDER =
      Comparator.comparing((Said s) -> Objects.requireNonNullElse(s.on(), LocalDate.MAX))
          .thenComparing(s -> s.claim().article().externalId())
          .thenComparing(s -> s.claim().claim().span());

  private final List<GuidanceStep> steps = new ArrayList<>();

  /** A claim with what its fact gives as the figure. */
  private record Said(FactDetail detail, FactClaim claim) {

    @Nullable LocalDate on() {
      return claim.article().publishedOn();
    }

    AiSpending says() {
      return (AiSpending) claim.claim().slots();
    }
  }

  /**
   * @param subject facts of one company, category and period
   */
  static Guidance of(List<FactDetail> subject) {
    GuidanceSteps steps = new GuidanceSteps();
    subject.stream()
        .flatMap(d -> d.claims().stream().map(c -> new Said(d, c)))
        .filter(s -> s.claim().claim().status().counts())
        .filter(s -> s.claim().claim().modality().compareTo(Modality.REPORTED) < 0)
        .sorted(ORDER)
        .forEach(steps::add);
    AiSpending first = (AiSpending) subject.getFirst().fact().slots();
    return new Guidance(
        first.company(),
        first.category(),
        Objects.requireNonNull(first.period()),
        List.copyOf(steps.steps));
  }

  private void add(Said said) {
    GuidanceStep before = steps.isEmpty() ? null : steps.getLast();
    GuidanceStep.Turn turn = before == null ? first(said) : next(before, said);
    if (turn != null) {
      AiSpending s = said.says();
      steps.add(
          new GuidanceStep(
              turn,
              said.on(),
              s.amountLow(),
              s.amountHigh(),
              s.currency(),
              said.detail().fact().id(),
              said.claim()));
    }
  }

  private static GuidanceStep.Turn first(Said said) {
    return spent(said) ? GuidanceStep.Turn.SPENT : GuidanceStep.Turn.SET;
  }

  /** Null when nothing new is said. */
  private static GuidanceStep.@Nullable Turn next(GuidanceStep before, Said said) {
    AiSpending s = said.says();
    if (spent(said)) {
      boolean known = before.turn() == GuidanceStep.Turn.SPENT && same(before, s);
      return known ? null : GuidanceStep.Turn.SPENT;
    }
    if (!Objects.equals(before.currency(), s.currency())) {
      return far(before, said) ? GuidanceStep.Turn.RESTATED : null;
    }
    if (same(before, s)) {
      return far(before, said) ? GuidanceStep.Turn.REAFFIRMED : null;
    }
    int change =
        middle(s.amountLow(), s.amountHigh()).compareTo(middle(before.low(), before.high()));
    return change == 0
        ? GuidanceStep.Turn.RESTATED
        : change > 0 ? GuidanceStep.Turn.RAISED : GuidanceStep.Turn.CUT;
  }

  private static boolean far(GuidanceStep before, Said said) {
    return before.on() != null
        && said.on() != null
        && ChronoUnit.DAYS.between(before.on(), said.on()) >= SAME_STATEMENT_DAYS;
  }

  private static boolean spent(Said said) {
    String covered = ((AiSpending) said.detail().fact().slots()).period();
    Days period = covered == null ? null : Periods.days(covered);
    return said.claim().claim().modality() == Modality.ACTUAL
        && said.on() != null
        && period != null
        && said.on().isAfter(period.last().minusDays(RESULTS_DAYS));
  }

  /** Equal as printed: "72 billion" is "71.9 billion". */
  private static boolean same(GuidanceStep before, AiSpending s) {
    return Objects.equals(before.currency(), s.currency())
        && rounded(before.low(), s.amountLow())
        && rounded(before.high(), s.amountHigh());
  }

  private static boolean rounded(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    if (a == null || b == null) {
      return a == b;
    }
    return Interval.of(a, Precision.printed(a)).overlaps(Interval.of(b, BigDecimal.ZERO))
        || Interval.of(b, Precision.printed(b)).overlaps(Interval.of(a, BigDecimal.ZERO));
  }

  private static BigDecimal middle(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return Objects.requireNonNullElse(new Interval(low, high).middle(), BigDecimal.ZERO);
  }
}
