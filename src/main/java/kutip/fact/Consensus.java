package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import kutip.claim.ClaimStatus;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/**
 * What a fact says, from its claims. Rejected claims have no voice; where a reviewer accepted one,
 * only accepted ones have; else firm words go before reports, reports before denials. A date, role,
 * share or period that accepted claims leave open the others fill in, unless a reviewer corrected
 * one: what a correction leaves out is left out on purpose.
 */
final class Consensus {

  /** The firmest first, then the newest, then as all evidence is ordered. */
  private static final Comparator<Evidence> VOICE =
      Comparator.comparing((Evidence e) -> e.claim().modality())
          .thenComparing(
              e -> Objects.requireNonNullElse(e.publishedOn(), LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(Evidence.ORDER);

  private final List<Evidence> all;
  private final List<Evidence> voices;
  private final Origins origins;
  private final Vote vote;

  /** Those who fill in what the voices leave open. */
  private final List<Evidence> others;

  private final Vote filling;

  Consensus(List<Evidence> members) {
    all = members;
    List<Evidence> live = members.stream().filter(e -> e.claim().status().counts()).toList();
    List<Evidence> accepted = live.stream().filter(e -> e.claim().status().decided()).toList();
    List<Evidence> speaking = accepted.isEmpty() ? (live.isEmpty() ? members : live) : accepted;
    List<Evidence> affirming =
        speaking.stream().filter(e -> e.claim().modality() != Modality.DENIED).toList();
    voices = (affirming.isEmpty() ? speaking : affirming).stream().sorted(VOICE).toList();
    origins = new Origins(live.isEmpty() ? members : live);
    vote = new Vote(voices, origins);
    boolean corrected = voices.stream().anyMatch(e -> e.claim().status() == ClaimStatus.CORRECTED);
    others =
        corrected
            ? List.of()
            : live.stream()
                .filter(e -> e.claim().modality() != Modality.DENIED && !voices.contains(e))
                .sorted(VOICE)
                .toList();
    filling = new Vote(others, origins);
  }

  int sources() {
    return origins.count();
  }

  List<Evidence> voices() {
    return voices;
  }

  ReviewState review() {
    if (all.stream().allMatch(e -> e.claim().status() == ClaimStatus.REJECTED)) {
      return ReviewState.REJECTED;
    }
    boolean accepted =
        all.stream().anyMatch(e -> e.claim().status().counts() && e.claim().status().decided());
    return accepted ? ReviewState.ACCEPTED : ReviewState.UNREVIEWED;
  }

  Modality modality() {
    return voices.getFirst().claim().modality();
  }

  boolean denied() {
    return all.stream()
        .anyMatch(e -> e.claim().status().counts() && e.claim().modality() == Modality.DENIED);
  }

  /** The most exact date that a voice gives, the one that most give among equals. */
  @Nullable PartialDate date() {
    PartialDate given = date(voices);
    return given != null ? given : date(others);
  }

  private @Nullable PartialDate date(List<Evidence> givers) {
    return givers.stream()
        .map(e -> e.claim().date())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .min(
            Comparator.comparing((PartialDate d) -> d.first().until(d.last()).toTotalMonths())
                .thenComparing(d -> d.day() == 0)
                .thenComparing(d -> -supporters(d, givers))
                .thenComparing(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static long supporters(PartialDate date, List<Evidence> givers) {
    return givers.stream().filter(e -> date.equals(e.claim().date())).count();
  }

  @Nullable LocalDate firstPublished() {
    return published().min(Comparator.naturalOrder()).orElse(null);
  }

  @Nullable LocalDate lastPublished() {
    return published().max(Comparator.naturalOrder()).orElse(null);
  }

  private Stream<LocalDate> published() {
    return voices.stream()
        .map(Evidence::publishedOn)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull);
  }

  /** The first day of the date; of a date wider than a month the publication if it lies within. */
  @Nullable LocalDate onDay() {
    PartialDate date = date();
    LocalDate published = firstPublished();
    if (date == null) {
      return published;
    }
    boolean wide = date.month() == 0;
    boolean within =
        published != null && !published.isBefore(date.first()) && !published.isAfter(date.last());
    return wide && within ? published : date.first();
  }

  ClaimSlots slots() {
    return switch (voices.getFirst().slots().kind()) {
      case TALENT_MOVE -> talent();
      case MARKET_CAP_CHANGE -> market();
      case AI_SPENDING -> spending();
    };
  }

  private TalentMove talent() {
    Class<TalentMove> t = TalentMove.class;
    String person = vote.on(t, TalentMove::person);
    String from = vote.on(t, TalentMove::fromCompany);
    String to = vote.on(t, TalentMove::toCompany);
    TalentAction action = Objects.requireNonNull(vote.on(t, TalentMove::action));
    return new TalentMove(
        person == null ? action : action(action, from, to),
        person,
        vote.on(t, TalentMove::headcount),
        from,
        to,
        filled(t, TalentMove::fromRole),
        filled(t, TalentMove::toRole));
  }

  private <S extends ClaimSlots, T> @Nullable T filled(
      Class<S> type, Function<S, @Nullable T> slot) {
    T given = vote.on(type, slot);
    return given != null ? given : filling.on(type, slot);
  }

  /** A leave and a join of one person are one move. */
  private static TalentAction action(
      TalentAction voted, @Nullable String from, @Nullable String to) {
    if (voted == TalentAction.PROMOTE || (from == null && to == null)) {
      return voted;
    }
    return from == null ? TalentAction.JOIN : to == null ? TalentAction.LEAVE : TalentAction.MOVE;
  }

  private MarketCapChange market() {
    Class<MarketCapChange> t = MarketCapChange.class;
    MarketCapChange first = t.cast(voices.getFirst().slots());
    return new MarketCapChange(
        first.company(),
        first.direction(),
        vote.on(t, MarketCapChange::percent),
        vote.on(t, MarketCapChange::amount),
        vote.on(t, MarketCapChange::marketCapAfter),
        vote.on(t, MarketCapChange::currency));
  }

  private AiSpending spending() {
    Class<AiSpending> t = AiSpending.class;
    AiSpending first = t.cast(voices.getFirst().slots());
    Money money = Objects.requireNonNull(vote.on(t, Money::of));
    return new AiSpending(
        first.company(),
        Objects.requireNonNull(vote.on(t, AiSpending::category)),
        money.low,
        money.high,
        money.currency,
        filled(t, AiSpending::per),
        vote.on(t, AiSpending::counterparty),
        filled(t, AiSpending::stakePercent),
        filled(t, AiSpending::period));
  }

  /** Bounds and currency belong together. */
  private record Money(
      @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String currency) {

    static Money of(AiSpending s) {
      return new Money(s.amountLow(), s.amountHigh(), s.currency());
    }
  }

  /** From the least to the greatest figure that a voice gives in the consensus's currency. */
  @Nullable Interval range() {
    return switch (slots()) {
      case TalentMove t -> t.person() != null ? null : hull(heads());
      case MarketCapChange m -> hull(values(m));
      case AiSpending s ->
          hull(
              vote
                  .all(AiSpending.class, x -> Objects.equals(x.currency(), s.currency()) ? x : null)
                  .stream()
                  .flatMap(x -> Stream.of(x.amountLow(), x.amountHigh()))
                  .filter(Objects::nonNull)
                  .map(Objects::requireNonNull)
                  .toList());
    };
  }

  private List<BigDecimal> heads() {
    return vote.all(TalentMove.class, TalentMove::headcount).stream()
        .map(BigDecimal::valueOf)
        .toList();
  }

  private List<BigDecimal> values(MarketCapChange m) {
    return m.percent() != null
        ? vote.all(MarketCapChange.class, MarketCapChange::percent)
        : vote.all(
            MarketCapChange.class,
            x -> Objects.equals(x.currency(), m.currency()) ? x.amount() : null);
  }

  private static @Nullable Interval hull(List<BigDecimal> values) {
    return values.isEmpty()
        ? null
        : new Interval(
            values.stream().min(Comparator.naturalOrder()).orElseThrow(),
            values.stream().max(Comparator.naturalOrder()).orElseThrow());
  }
}
