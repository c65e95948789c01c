package kutip.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Times that money covers: {@code YYYY}, {@code YYYY-Qn} or {@code YYYY/YYYY}. */
final class Periods {

  private Periods() {}

  /** Whether they share a day; a period that cannot be read shares none but with itself. */
  static boolean overlap(String a, String b) {
    Days x = days(a);
    Days y = days(b);
    return a.equals(b) || (x != null && y != null && x.gap(y) == 0);
  }

  /** First and last day of a period. */
  static @Nullable Days days(String period) {
    try {
      int slash = period.indexOf('/');
      LocalDate first = PartialDate.parse(slash < 0 ? period : period.substring(0, slash)).first();
      LocalDate last = PartialDate.parse(period.substring(slash + 1)).last();
      return first.isAfter(last) ? null : new Days(first, last, true);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Whether it covers more than a year. */
  static boolean severalYears(String period) {
    Days days = days(period);
    return days != null && days.length() > 366;
  }
}
