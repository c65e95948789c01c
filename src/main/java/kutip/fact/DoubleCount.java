package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kutip.claim.ClaimContext;
import kutip.shared.AiSpending;
import kutip.shared.Modality;
import kutip.shared.Per;
import kutip.shared.SpendingCategory;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sums from adding the same money twice: among one payer's facts it marks those that a sum
 * must leave out, each with the reason and the fact that stands for it.
 */
final class DoubleCount {

  /** What companies budget for; stakes and purchases are deals of their own. */
  static final Set<SpendingCategory> BUDGETED =
      EnumSet.of(
          SpendingCategory.CAPEX,
          SpendingCategory.OTHER,
          SpendingCategory.COMPUTE,
          SpendingCategory.RESEARCH);

  /** Commitments of several years and yearly budgets in these cover the same money. */
  private static final Set<SpendingCategory> POT =
      EnumSet.of(SpendingCategory.CAPEX, SpendingCategory.OTHER);

  /**
   * A fact among others of its payer.
   *
   * @param name tells facts apart whatever their ids are
   * @param wholes what its claims say that it is a part of
   */
  record Entry(FactEntity fact, String name, List<Whole> wholes) {

    AiSpending spending() {
      return (AiSpending) fact.toSlots();
    }

    boolean added() {
      return fact.counted && fact.review != ReviewState.REJECTED;
    }

    boolean firm() {
      return fact.modality != Modality.REPORTED;
    }

    BigDecimal usd() {
      return Objects.requireNonNull(fact.usd);
    }
  }

  /** More than this many wholes no fact is a part of. */
  private static final int MOST_WHOLES = 20;

  /** Reviewed before unreviewed, firm before reported, new before old. */
  private static final Comparator<Entry> STANDS_FIRST =
      Comparator.comparing((Entry e) -> e.fact().review != ReviewState.ACCEPTED)
          .thenComparing(e -> !e.firm())
          .thenComparing(
              e -> Objects.requireNonNullElse(e.fact().firstPublished, LocalDate.MIN),
              Comparator.reverseOrder())
          .thenComparing(Entry::name);

  private final List<Entry> payers;

  private DoubleCount(List<Entry> entries) {
    payers = entries;
  }

  /** A sum that another is said to be a part of. */
  record Whole(BigDecimal value, BigDecimal half, @Nullable String currency) {

    private static Whole of(ClaimContext said) {
      BigDecimal value = Objects.requireNonNull(said.value());
      BigDecimal half = said.halfWidth() != null ? said.halfWidth() : Precision.printed(value);
      return new Whole(value, half, said.currency());
    }

    private static Whole of(String line) {
      String[] parts = line.split(" ", -1);
      return new Whole(
          new BigDecimal(parts[0]), new BigDecimal(parts[1]), parts[2].isEmpty() ? null : parts[2]);
    }

    private String line() {
      return value.toPlainString()
          + " "
          + half.toPlainString()
          + " "
          + (currency == null ? "" : currency);
    }
  }

  /** Whether a fact is added, and if not, why. */
  record Mark(boolean counted, @Nullable String leftOut, @Nullable Long leftOutFor) {

    static Mark of(FactEntity fact) {
      return new Mark(fact.counted, fact.leftOut, fact.leftOutFor);
    }

    void putBack(FactEntity fact) {
      fact.counted = counted;
      fact.leftOut = leftOut;
      fact.leftOutFor = leftOutFor;
    }
  }

  /** Keeps with a fact what this needs of its claims, so that they need not be read again. */
  static void describe(FactEntity fact, List<Evidence> members) {
    if (!(fact.toSlots() instanceof AiSpending spending)) {
      return;
    }
    Evidence first = members.stream().min(Evidence.ORDER).orElseThrow();
    String name = first.article().externalId() + first.claim().span() + first.slots();
    fact.sumName = UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String parts =
        members.stream()
            .filter(e -> e.claim().status().counts())
            .flatMap(e -> e.claim().context().stream())
            .filter(c -> c.role() == ClaimContext.Role.PART_OF && c.value() != null)
            .map(c -> Whole.of(c).line())
            .distinct()
            .limit(MOST_WHOLES)
            .collect(Collectors.joining("\n"));
    fact.partOf = parts.isEmpty() ? null : parts;
    fact.partPayer = parts.isEmpty() ? null : spending.company();
  }

  static Entry entry(FactEntity fact) {
    return new Entry(fact, String.valueOf(fact.sumName), wholes(fact));
  }

  static List<Whole> wholes(FactEntity fact) {
    return fact.partOf == null ? List.of() : fact.partOf.lines().map(Whole::of).toList();
  }

  static AiSpending spending(FactEntity fact) {
    return (AiSpending) fact.toSlots();
  }

  /** The years that a budget covers; none for other sums. */
  static Set<Integer> years(AiSpending s) {
    return s.period() == null || !budget(s) ? Set.of() : years(s.period());
  }

  static Set<Integer> years(String period) {
    Days days = Periods.days(period);
    return days == null
        ? Set.of()
        : IntStream.rangeClosed(days.first().getYear(), days.last().getYear())
            .boxed()
            .collect(Collectors.toSet());
  }

  /** Marks the facts of one payer; all of them that depend on one another must be there. */
  static void mark(List<Entry> ofOnePayer) {
    DoubleCount guard =
        new DoubleCount(ofOnePayer.stream().sorted(Comparator.comparing(Entry::name)).toList());
    guard.payers.forEach(DoubleCount::byItself);
    guard.parts();
    guard.restated();
    guard.shorterTimes();
    guard.severalYears();
  }

  private static void byItself(Entry entry) {
    FactEntity fact = entry.fact();
    fact.counted = true;
    fact.leftOut = null;
    fact.leftOutFor = null;
    if (fact.modality == Modality.DENIED) {
      leaveOut(entry, LeftOutReason.DENIED, null);
    } else if (entry.spending().per() == Per.PERSON) {
      leaveOut(entry, LeftOutReason.PER_PERSON, null);
    } else if (fact.usd == null) {
      leaveOut(entry, LeftOutReason.NO_AMOUNT, null);
    }
  }

  private static void leaveOut(Entry entry, LeftOutReason reason, @Nullable Entry standIn) {
    entry.fact().counted = false;
    entry.fact().leftOut = reason.key();
    entry.fact().leftOutFor = standIn == null ? null : standIn.fact().id;
  }

  private List<Entry> added() {
    return payers.stream().filter(Entry::added).toList();
  }

  /** An article says "of which": the whole counts where it is known. */
  private void parts() {
    for (Entry part : added()) {
      part.wholes().stream()
          .flatMap(w -> added().stream().filter(whole -> whole != part && is(whole, w)))
          .findFirst()
          .ifPresent(whole -> leaveOut(part, LeftOutReason.PART, whole));
    }
  }

  private static boolean is(Entry whole, Whole said) {
    AiSpending s = whole.spending();
    boolean oneCurrency = said.currency() == null || said.currency().equals(s.currency());
    Interval stated = new Interval(s.amountLow(), s.amountHigh());
    return oneCurrency
        && s.amountLow() != null
        && s.amountHigh() != null
        && stated.overlaps(Interval.of(said.value(), said.half()));
  }

  /** A budget of the whole company: no counterparty, for a time that the text names. */
  private static boolean budget(Entry e) {
    return budget(e.spending());
  }

  private static boolean budget(AiSpending s) {
    return s.counterparty() == null
        && BUDGETED.contains(s.category())
        && s.period() != null
        && Periods.days(s.period()) != null;
  }

  private void restated() {
    Map<String, List<Entry>> subjects = new TreeMap<>();
    for (Entry e : added()) {
      if (budget(e)) {
        subjects
            .computeIfAbsent(
                e.spending().category() + "|" + e.spending().period(), s -> new ArrayList<>())
            .add(e);
      }
    }
    subjects.values().forEach(DoubleCount::oneOfThem);
  }

  /** Sums of less than half the greatest are projects inside the budget, not the budget. */
  private static void oneOfThem(List<Entry> subject) {
    boolean anyFirm = subject.stream().anyMatch(Entry::firm);
    BigDecimal most =
        subject.stream()
            .filter(e -> e.firm() || !anyFirm)
            .map(Entry::usd)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Entry stands =
        subject.stream()
            .filter(e -> (e.firm() || !anyFirm) && !small(e, most))
            .min(STANDS_FIRST)
            .orElseThrow();
    for (Entry other : subject) {
      if (other != stands) {
        boolean inside = small(other, most);
        leaveOut(other, inside ? LeftOutReason.WITHIN : LeftOutReason.RESTATED, stands);
      }
    }
  }

  private static boolean small(Entry e, BigDecimal most) {
    return e.usd().multiply(BigDecimal.TWO).compareTo(most) < 0;
  }

  /** A quarter is not added to its year. */
  private void shorterTimes() {
    for (Entry less : added()) {
      added().stream()
          .filter(whole -> whole != less && budget(less) && budget(whole) && holds(whole, less))
          .min(STANDS_FIRST)
          .ifPresent(whole -> leaveOut(less, LeftOutReason.WITHIN, whole));
    }
  }

  private static boolean holds(Entry whole, Entry less) {
    Days year = days(whole);
    Days quarter = days(less);
    return whole.spending().category() == less.spending().category()
        && (whole.firm() || !less.firm())
        && year.length() <= 366
        && year.length() > quarter.length()
        && !quarter.first().isBefore(year.first())
        && !quarter.last().isAfter(year.last());
  }

  private void severalYears() {
    for (Entry plan : added()) {
      if (budget(plan)
          && POT.contains(plan.spending().category())
          && Periods.severalYears(Objects.requireNonNull(plan.spending().period()))) {
        added().stream()
            .filter(year -> year != plan && budget(year) && isYearOf(year, plan))
            .min(STANDS_FIRST)
            .ifPresent(year -> leaveOut(plan, LeftOutReason.MULTI_YEAR, year));
      }
    }
  }

  private static boolean isYearOf(Entry year, Entry plan) {
    return POT.contains(year.spending().category())
        && (year.firm() || !plan.firm())
        && days(year).length() <= 366
        && days(year).gap(days(plan)) == 0;
  }

  private static Days days(Entry budget) {
    String period = Objects.requireNonNull(budget.spending().period());
    return Objects.requireNonNull(Periods.days(period));
  }
}
