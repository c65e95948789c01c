package kutip.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import kutip.claim.ClaimContext.Role;
import kutip.shared.AiSpending;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Finds where a fact's claims differ, and says of which kind each difference is. */
final class Conflicts {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
  private static final int STALE_AFTER_DAYS = 30;

  private final List<Evidence> members;
  private final List<Settlement> settlements;
  private final List<Conflict> found = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private Conflicts(List<Evidence> members, List<Settlement> settlements) {
    this.members = members;
    this.settlements = settlements;
  }

  /** One conflict for each pair of differing values of a slot. */
  static List<Conflict> of(List<Evidence> members, List<Settlement> settlements) {
    Conflicts search =
        new Conflicts(
            members.stream().filter(e -> e.claim().status().counts()).toList(), settlements);
    search.denials();
    search.currencies();
    search.periods();
    search.figure(
        "percent", Role.PERCENT, s -> s instanceof MarketCapChange m ? m.percent() : null);
    search.figure("amount", Role.AMOUNT, s -> s instanceof MarketCapChange m ? m.amount() : null);
    search.figure(
        "marketCapAfter",
        Role.MARKET_CAP_AFTER,
        s -> s instanceof MarketCapChange m ? m.marketCapAfter() : null);
    search.figure(
        "amountLow", Role.AMOUNT_LOW, s -> s instanceof AiSpending a ? a.amountLow() : null);
    search.figure(
        "amountHigh", Role.AMOUNT_HIGH, s -> s instanceof AiSpending a ? a.amountHigh() : null);
    search.figure(
        "stakePercent", Role.STAKE, s -> s instanceof AiSpending a ? a.stakePercent() : null);
    search.figure("headcount", Role.HEADCOUNT, Conflicts::headcount);
    return List.copyOf(search.found);
  }

  private static @Nullable BigDecimal headcount(ClaimSlots slots) {
    return slots instanceof TalentMove t && t.headcount() != null
        ? BigDecimal.valueOf(t.headcount())
        : null;
  }

  private void denials() {
    for (Evidence denial : members) {
      for (Evidence other : members) {
        if (denial.claim().modality() == Modality.DENIED
            && other.claim().modality() != Modality.DENIED) {
          add(
              ConflictType.CONTRADICTION,
              "modality",
              other,
              denial,
              "conflict.denied",
              other.claim().modality().key(),
              denial.claim().modality().key());
        }
      }
    }
  }

  private void currencies() {
    pairs(
        Conflicts::currency,
        (a, x, b, y) -> add(ConflictType.CURRENCY, "currency", a, b, "conflict.currency", x, y));
  }

  private void periods() {
    pairs(
        Conflicts::period,
        (a, x, b, y) -> {
          boolean several = Periods.severalYears(x) != Periods.severalYears(y);
          String message = several ? "conflict.period.several" : "conflict.period";
          add(ConflictType.PERIOD, "period", a, b, message, x, y);
        });
    pairsOf(Conflicts::period, this::fiscal);
  }

  private static @Nullable String period(ClaimSlots slots) {
    return slots instanceof AiSpending a ? a.period() : null;
  }

  /** One year's number stands for other months in a company's books than on the wall. */
  private void fiscal(Evidence a, String x, Evidence b, String y) {
    boolean first = FiscalYears.named(a.claim().quote());
    boolean second = FiscalYears.named(b.claim().quote());
    if (first != second && x.equals(y)) {
      Evidence booked = first ? a : b;
      add(ConflictType.PERIOD, "period", booked, first ? b : a, "conflict.period.fiscal", x, y);
    }
  }

  private void figure(String slot, Role role, Function<ClaimSlots, @Nullable BigDecimal> value) {
    pairs(
        value,
        (a, x, b, y) -> {
          if (x.compareTo(y) != 0 && Objects.equals(currency(a.slots()), currency(b.slots()))) {
            differ(slot, role, a, x, b, y);
          }
        });
  }

  private void differ(String slot, Role role, Evidence a, BigDecimal x, Evidence b, BigDecimal y) {
    Interval first = Objects.requireNonNull(Precision.of(a.claim(), role, x));
    Interval second = Objects.requireNonNull(Precision.of(b.claim(), role, y));
    String left = x.stripTrailingZeros().toPlainString();
    String right = y.stripTrailingZeros().toPlainString();
    String currency = Objects.requireNonNullElse(currency(a.slots()), "");
    if (first.contains(y) || second.contains(x) || rounds(x, y)) {
      add(ConflictType.ROUNDING, slot, a, b, "conflict.rounding", left, right, currency);
    } else if (stale(a, b)) {
      add(ConflictType.STALE, slot, a, b, "conflict.stale", left, right, currency);
    } else {
      add(ConflictType.CONTRADICTION, slot, a, b, "conflict.contradiction", left, right, currency);
    }
  }

  /** Whether the rounder of two sums, at most 2 % apart, is the other one rounded: 589 and 600. */
  private static boolean rounds(BigDecimal x, BigDecimal y) {
    BigDecimal less = x.min(y);
    BigDecimal rounder = digits(x) < digits(y) ? x : y;
    BigDecimal other = rounder == x ? y : x;
    return less.compareTo(MILLION) >= 0
        && x.subtract(y).abs().multiply(FIFTY).compareTo(less) <= 0
        && other.round(new MathContext(digits(rounder))).compareTo(rounder) == 0;
  }

  private static int digits(BigDecimal value) {
    return value.stripTrailingZeros().precision();
  }

  /** What was only reported or announced gives way to firmer words of a month later. */
  private static boolean stale(Evidence a, Evidence b) {
    LocalDate x = a.publishedOn();
    LocalDate y = b.publishedOn();
    if (x == null || y == null || Math.abs(ChronoUnit.DAYS.between(x, y)) < STALE_AFTER_DAYS) {
      return false;
    }
    Modality older = (x.isBefore(y) ? a : b).claim().modality();
    Modality newer = (x.isBefore(y) ? b : a).claim().modality();
    return newer.compareTo(older) < 0;
  }

  private static @Nullable String currency(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t -> null;
      case MarketCapChange m -> m.currency();
      case AiSpending s -> s.currency();
    };
  }

  private interface Pair<T> {
    void differ(Evidence a, T x, Evidence b, T y);
  }

  /** Denials repeat what others said: their figures are compared by {@link #denials} alone. */
  private <T> void pairs(Function<ClaimSlots, @Nullable T> slot, Pair<T> pair) {
    pairsOf(
        slot,
        (a, x, b, y) -> {
          if (!x.equals(y)) {
            pair.differ(a, x, b, y);
          }
        });
  }

  /** The same with pairs that are equal in the slot. */
  private <T> void pairsOf(Function<ClaimSlots, @Nullable T> slot, Pair<T> pair) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        T x = slot.apply(members.get(i).slots());
        T y = slot.apply(members.get(j).slots());
        boolean denied =
            members.get(i).claim().modality() == Modality.DENIED
                || members.get(j).claim().modality() == Modality.DENIED;
        if (x != null && y != null && !denied) {
          pair.differ(members.get(i), x, members.get(j), y);
        }
      }
    }
  }

  private void add(
      ConflictType type, String slot, Evidence a, Evidence b, String message, String... arguments) {
    List<String> values = List.of(arguments);
    List<String> turned = new ArrayList<>(values);
    java.util.Collections.swap(turned, 0, 1);
    if (!seen.contains(slot + turned) && seen.add(slot + values)) {
      Settlement settled = settled(slot, a, b);
      found.add(new Conflict(type, slot, a.claim().id(), b.claim().id(), message, values, settled));
    }
  }

  /** Claims that say the same are settled with the two that were before the reviewer. */
  private @Nullable Settlement settled(String slot, Evidence a, Evidence b) {
    for (Settlement s : settlements) {
      boolean same =
          (like(s.first(), a, slot) && like(s.second(), b, slot))
              || (like(s.first(), b, slot) && like(s.second(), a, slot));
      if (s.slot().equals(slot) && same) {
        return s;
      }
    }
    return null;
  }

  private boolean like(ClaimId settled, Evidence e, String slot) {
    return e.claim().id().equals(settled)
        || members.stream()
            .filter(m -> m.claim().id().equals(settled))
            .anyMatch(m -> Objects.equals(told(m, slot), told(e, slot)));
  }

  /** A slot's value as text; the whole claim for slots that are told apart by firmness. */
  private static @Nullable String told(Evidence e, String slot) {
    if (slot.equals("modality")) {
      return e.claim().modality().key();
    }
    String text = e.slots().toString();
    int at = text.indexOf(slot + "=");
    return at < 0 ? null : text.substring(at, end(text, at));
  }

  private static int end(String text, int at) {
    int comma = text.indexOf(", ", at);
    return comma < 0 ? text.length() - 1 : comma;
  }
}
