package kutip.insight.ui;

import java.time.LocalDate;
import java.util.Locale;
import kutip.shared.Keyed;

/** A period that moves with the calendar, so that a saved view of last month stays one. */
enum TimeSpan implements Keyed {
  LAST_30_DAYS,
  LAST_90_DAYS,
  LAST_12_MONTHS,
  THIS_YEAR,
  LAST_YEAR;

  LocalDate first(LocalDate today) {
    return switch (this) {
      case LAST_30_DAYS -> today.minusDays(29);
      case LAST_90_DAYS -> today.minusDays(89);
      case LAST_12_MONTHS -> today.minusMonths(12).plusDays(1);
      case THIS_YEAR -> today.withDayOfYear(1);
      case LAST_YEAR -> today.minusYears(1).withDayOfYear(1);
    };
  }

  LocalDate last(LocalDate today) {
    return switch (this) {
      case LAST_30_DAYS, LAST_90_DAYS, LAST_12_MONTHS -> today;
      case THIS_YEAR -> first(today).plusYears(1).minusDays(1);
      case LAST_YEAR -> first(today).plusYears(1).minusDays(1);
    };
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
