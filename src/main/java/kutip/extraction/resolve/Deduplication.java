package kutip.extraction.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TalentMove;
import kutip.shared.TextField;
import org.jspecify.annotations.Nullable;

/**
 * One claim for each fact of an article: repetitions fall away, halves are joined, the fuller one
 * stays.
 */
final class Deduplication {

  /**
   * A fact told in two sentences is told in neighbouring ones; this many drafts back is far enough.
   */
  private static final int RECENT = 16;

  private final List<Draft> kept = new ArrayList<>();
  private final Map<List<Object>, List<Integer>> byFigure = new HashMap<>();

  private Deduplication() {}

  /**
   * Drafts in the order of the text, the headline's last: it says nothing that the body has not.
   */
  static List<Draft> of(List<Draft> drafts) {
    Deduplication facts = new Deduplication();
    int from = 0;
    for (int to = 1; to <= drafts.size(); to++) {
      if (to == drafts.size() || !together(drafts.get(from), drafts.get(to))) {
        // What one sentence says belongs together before an earlier sentence takes a part of it.
        Deduplication sentence = new Deduplication();
        drafts.subList(from, to).forEach(sentence::take);
        sentence.kept.forEach(facts::take);
        from = to;
      }
    }
    return facts.kept;
  }

  private static boolean together(Draft one, Draft two) {
    return one.field() == two.field() && one.sentence() == two.sentence();
  }

  private void take(Draft draft) {
    int same = find(draft);
    if (same < 0) {
      kept.add(draft);
      note(draft, kept.size() - 1);
    } else {
      kept.set(same, join(kept.get(same), draft));
      note(draft, same);
    }
  }

  private void note(Draft draft, int place) {
    for (List<Object> key : keys(draft.slots())) {
      List<Integer> places = byFigure.computeIfAbsent(key, k -> new ArrayList<>());
      if (places.isEmpty() || places.get(places.size() - 1) != place) {
        places.add(place);
      }
    }
  }

  private int find(Draft draft) {
    int first = draft.field() == TextField.TITLE ? 0 : Math.max(0, kept.size() - RECENT);
    int best = Integer.MAX_VALUE;
    for (List<Object> key : keys(draft.slots())) {
      for (int place : byFigure.getOrDefault(key, List.of())) {
        if (place < best && joined(kept.get(place), draft) != null) {
          best = place;
          break;
        }
      }
    }
    for (int place = kept.size() - 1; best == Integer.MAX_VALUE && place >= first; place--) {
      if (joined(kept.get(place), draft) != null) {
        best = place;
      }
    }
    return best == Integer.MAX_VALUE ? -1 : best;
  }

  /** What two drafts of one fact share, so that only those are compared and time stays linear. */
  private static List<List<Object>> keys(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove m ->
          List.of(List.of("move", m.person() == null ? "" + m.headcount() : m.person()));
      case MarketCapChange m -> {
        List<List<Object>> keys = new ArrayList<>();
        for (BigDecimal figure : figures(m)) {
          keys.add(List.of("market", m.company(), m.direction(), figure.stripTrailingZeros()));
        }
        yield keys;
      }
      case AiSpending s ->
          List.of(
              List.of("spending", s.company(), "" + key(s.amountLow()), "" + key(s.amountHigh())));
    };
  }

  private static List<BigDecimal> figures(MarketCapChange m) {
    List<BigDecimal> figures = new ArrayList<>();
    for (BigDecimal figure : new BigDecimal[] {m.percent(), m.amount(), m.marketCapAfter()}) {
      if (figure != null) {
        figures.add(figure);
      }
    }
    return figures;
  }

  private static Draft join(Draft first, Draft second) {
    ClaimSlots slots = joined(first, second);
    boolean adjacent =
        first.field() == second.field()
            && second.sentence() == first.sentence() + 1
            && slots instanceof MarketCapChange
            && !slots.equals(first.slots());
    List<kutip.extraction.ContextPart> context = new ArrayList<>(first.context());
    second.context().stream().filter(part -> !context.contains(part)).forEach(context::add);
    return new Draft(
        first.field(),
        adjacent ? second.sentence() : first.sentence(),
        first.start(),
        adjacent ? second.end() : first.end(),
        slots == null ? first.slots() : slots,
        first.modality(),
        first.date() != null ? first.date() : second.date(),
        first.frame(),
        first.field() == second.field() ? List.copyOf(context) : first.context());
  }

  /** The slots of both when they are one fact, else null. */
  private static @Nullable ClaimSlots joined(Draft one, Draft two) {
    if (one.field() != two.field() && sameSubject(one.slots(), two.slots())) {
      return one.slots();
    }
    if (one.slots() instanceof TalentMove a && two.slots() instanceof TalentMove b) {
      return SameMove.of(a, b, one, two);
    }
    if (one.slots() instanceof MarketCapChange a && two.slots() instanceof MarketCapChange b) {
      return market(a, b, one, two);
    }
    if (one.slots() instanceof AiSpending a && two.slots() instanceof AiSpending b) {
      return spending(a, b, one.modality(), two.modality());
    }
    return null;
  }

  /** A headline rounds, converts and shortens what the body says of the same subject. */
  private static boolean sameSubject(ClaimSlots body, ClaimSlots headline) {
    if (body instanceof TalentMove a && headline instanceof TalentMove b) {
      return a.person() != null
          ? a.person().equals(b.person())
          : b.person() == null
              && a.action() == b.action()
              && agree(a.fromCompany(), b.fromCompany());
    }
    if (body instanceof MarketCapChange a && headline instanceof MarketCapChange b) {
      return a.company().equals(b.company()) && a.direction() == b.direction();
    }
    return body instanceof AiSpending a
        && headline instanceof AiSpending b
        && a.company().equals(b.company())
        && agree(a.counterparty(), b.counterparty())
        && (a.category() == b.category()
            || same(a.amountHigh(), b.amountHigh())
            || !Objects.equals(a.currency(), b.currency()));
  }

  /** Whether no date tells the two apart: "at the end of July" is within "July". */
  private static boolean sameTime(Draft one, Draft two) {
    if (one.date() == null || two.date() == null) {
      // "rose on Friday" and "touched $1 trillion in 2023" are two things.
      return bareYear(one.date()) == bareYear(two.date());
    }
    String a = one.date().toString();
    String b = two.date().toString();
    return a.startsWith(b) || b.startsWith(a);
  }

  private static boolean bareYear(@Nullable PartialDate date) {
    return date != null && date.month() == 0 && date.quarter() == 0;
  }

  private static @Nullable ClaimSlots market(
      MarketCapChange a, MarketCapChange b, Draft one, Draft two) {
    boolean near =
        one.field() != two.field()
            || (Math.abs(one.sentence() - two.sentence()) <= 1
                && (one.sentence() == two.sentence() || sameTime(one, two)));
    if (leveled(a, b, one, two)) {
      return new MarketCapChange(
          a.company(),
          a.direction(),
          a.percent(),
          a.amount(),
          b.marketCapAfter(),
          first(a.currency(), b.currency()));
    }
    boolean sameFigure =
        same(a.percent(), b.percent())
            || same(a.amount(), b.amount())
            || same(a.marketCapAfter(), b.marketCapAfter());
    boolean compatible =
        a.company().equals(b.company())
            && a.direction() == b.direction()
            && agree(a.percent(), b.percent())
            && agree(a.amount(), b.amount())
            && agree(a.marketCapAfter(), b.marketCapAfter())
            && agree(a.currency(), b.currency());
    if (!compatible || !(sameFigure || near)) {
      return null;
    }
    return new MarketCapChange(
        a.company(),
        a.direction(),
        first(a.percent(), b.percent()),
        first(a.amount(), b.amount()),
        first(a.marketCapAfter(), b.marketCapAfter()),
        first(a.currency(), b.currency()));
  }

  /** "fell 20%, giving it a market value of $680 billion": a level is told, not another move. */
  private static boolean leveled(MarketCapChange a, MarketCapChange b, Draft one, Draft two) {
    return one.field() == two.field()
        && one.sentence() == two.sentence()
        && a.company().equals(b.company())
        && a.direction() != b.direction()
        && a.marketCapAfter() == null
        && b.marketCapAfter() != null
        && b.percent() == null
        && b.amount() == null;
  }

  private static @Nullable ClaimSlots spending(
      AiSpending a, AiSpending b, Modality one, Modality two) {
    boolean figures =
        Objects.equals(key(a.amountLow()), key(b.amountLow()))
            && Objects.equals(key(a.amountHigh()), key(b.amountHigh()))
            && Objects.equals(a.currency(), b.currency());
    boolean parties = a.company().equals(b.company()) && agree(a.counterparty(), b.counterparty());
    if (parties && bounded(a, b)) {
      return a.amountLow() != null ? a : b;
    }
    if (!figures || !parties || (one == Modality.DENIED) != (two == Modality.DENIED)) {
      return null;
    }
    return new AiSpending(
        a.company(),
        a.category(),
        a.amountLow(),
        a.amountHigh(),
        a.currency(),
        first(a.per(), b.per()),
        first(a.counterparty(), b.counterparty()),
        first(a.stakePercent(), b.stakePercent()),
        first(a.period(), b.period()));
  }

  /** "as much as $185 billion" and "$175 billion to $185 billion" of one kind for one time. */
  private static boolean bounded(AiSpending a, AiSpending b) {
    return (a.amountLow() == null) != (b.amountLow() == null)
        && same(a.amountHigh(), b.amountHigh())
        && Objects.equals(a.currency(), b.currency())
        && a.category() == b.category()
        && agree(a.period(), b.period());
  }

  private static @Nullable BigDecimal key(@Nullable BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros();
  }

  private static boolean same(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a != null && b != null && a.compareTo(b) == 0;
  }

  private static boolean agree(@Nullable BigDecimal a, @Nullable BigDecimal b) {
    return a == null || b == null || a.compareTo(b) == 0;
  }

  static boolean agree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
  }

  static <T> @Nullable T first(@Nullable T a, @Nullable T b) {
    return a != null ? a : b;
  }
}
