package kutip.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import kutip.shared.Keyed;

/** How often a report is issued. */
public enum Rhythm implements Keyed {
  /** Every day. */
  DAILY,
  /** Every Monday. */
  WEEKLY,
  /** On the first of every month. */
  MONTHLY;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The first day after the given one. */
  public LocalDate after(LocalDate day) {
    return switch (this) {
      case DAILY -> day.plusDays(1);
      case WEEKLY -> day.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
      case MONTHLY -> day.with(TemporalAdjusters.firstDayOfNextMonth());
    };
  }
}
