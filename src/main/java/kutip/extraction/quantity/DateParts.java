package kutip.extraction.quantity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import kutip.extraction.quantity.Lexeme.Unit;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a text says of a date, part by part, and what day that is for its publication date. */
final class DateParts {

  /** No "last", "this" or "next" beside it. */
  static final int UNMARKED = Integer.MIN_VALUE;

  int year;
  int quarter;
  int halfYear;
  int month;
  int day;
  int weekday;
  int modifier = UNMARKED;

  /** The week that the text names for a weekday: 上周五 is -1. */
  int week = UNMARKED;

  boolean relative;
  Unit unit = Unit.DAY;
  int shift;
  boolean fiscal;

  /** Whether the text means the last part of it: "end of 2026". */
  boolean ending;

  void clear() {
    year = 0;
    quarter = 0;
    halfYear = 0;
    month = 0;
    day = 0;
    weekday = 0;
    modifier = UNMARKED;
    week = UNMARKED;
    relative = false;
    fiscal = false;
    ending = false;
  }

  boolean empty() {
    return year + quarter + halfYear + month + day + weekday == 0 && !relative;
  }

  /** The date, or null when it is none or needs a publication date that is not there. */
  @Nullable PartialDate resolve(@Nullable LocalDate published) {
    try {
      if (year > 0) {
        return absolute(year);
      }
      return published == null ? null : resolved(published);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null;
    }
  }

  private PartialDate absolute(int inYear) {
    if (halfYear > 0) {
      return PartialDate.ofQuarter(inYear, halfYear * 2 - 1);
    }
    if (ending && month == 0 && day == 0) {
      return new PartialDate(inYear, 0, quarter > 0 ? quarter * 3 : 12, 0);
    }
    return new PartialDate(inYear, quarter, month, day);
  }

  private @Nullable PartialDate resolved(LocalDate published) {
    if (relative && unit == Unit.WEEK && weekday > 0) {
      week = shift;
      return PartialDate.ofDay(weekday(published));
    }
    if (relative && unit == Unit.YEAR) {
      return absolute(published.getYear() + shift);
    }
    if (relative && (day == 0 || unit != Unit.MONTH)) {
      return shifted(published, unit, shift);
    }
    if (relative) {
      YearMonth in = YearMonth.from(published).plusMonths(shift);
      return new PartialDate(in.getYear(), 0, in.getMonthValue(), day);
    }
    if (month > 0) {
      return absolute(yearOfMonth(published));
    }
    if (day > 0) {
      return dayAlone(published);
    }
    if (weekday > 0) {
      return PartialDate.ofDay(weekday(published));
    }
    return absolute(yearOfQuarter(published));
  }

  private @Nullable PartialDate shifted(LocalDate published, Unit by, int steps) {
    return switch (by) {
      case DAY -> PartialDate.ofDay(published.plusDays(steps));
      case WEEK -> week(published.plusWeeks(steps));
      case MONTH -> PartialDate.ofMonth(YearMonth.from(published).plusMonths(steps));
      case QUARTER -> {
        LocalDate then = published.plusMonths(3L * steps);
        yield PartialDate.ofQuarter(then.getYear(), (then.getMonthValue() + 2) / 3);
      }
      case YEAR -> PartialDate.ofYear(published.getYear() + steps);
    };
  }

  /** A week is known by its month, if it lies in one. */
  private static @Nullable PartialDate week(LocalDate inside) {
    LocalDate monday = inside.minusDays(inside.getDayOfWeek().getValue() - 1L);
    YearMonth month = YearMonth.from(monday);
    return month.equals(YearMonth.from(monday.plusDays(6))) ? PartialDate.ofMonth(month) : null;
  }

  private int yearOfMonth(LocalDate published) {
    int ahead = Math.floorMod(month - published.getMonthValue(), 12);
    int thisYear = published.getYear();
    int coming = month < published.getMonthValue() ? thisYear + 1 : thisYear;
    if (modifier == 0) {
      return thisYear;
    }
    if (modifier > 0) {
      return ahead == 0 ? thisYear + 1 : coming;
    }
    if (modifier != UNMARKED) {
      return (ahead == 0 ? thisYear : coming) - 1;
    }
    if (ahead == 0) {
      return thisYear;
    }
    // The nearer one, but what is told is mostly past: a coming month must be much nearer.
    return ahead * 2 < 12 - ahead ? coming : coming - 1;
  }

  private PartialDate dayAlone(LocalDate published) {
    boolean soon = day - published.getDayOfMonth() <= 7;
    YearMonth in = YearMonth.from(published).minusMonths(soon ? 0 : 1);
    return new PartialDate(in.getYear(), 0, in.getMonthValue(), day);
  }

  private LocalDate weekday(LocalDate published) {
    if (week != UNMARKED) {
      LocalDate monday = published.minusDays(published.getDayOfWeek().getValue() - 1L);
      return monday.plusDays(7L * week + weekday - 1);
    }
    int back = Math.floorMod(published.getDayOfWeek().getValue() - weekday, 7);
    if (modifier != UNMARKED && modifier > 0) {
      return published.plusDays(7L - back);
    }
    boolean before = modifier != UNMARKED && modifier < 0 && back == 0;
    return published.minusDays(before ? 7 : back);
  }

  private int yearOfQuarter(LocalDate published) {
    int wanted = halfYear > 0 ? halfYear * 2 - 1 : quarter;
    int current = (published.getMonthValue() + 2) / 3;
    if (modifier == 0) {
      return published.getYear();
    }
    return wanted > current + 1 ? published.getYear() - 1 : published.getYear();
  }

  /** "two days ago", "in three months": as coarse as the unit, weeks as months. */
  static @Nullable PartialDate counted(LocalDate published, Unit unit, int steps) {
    LocalDate then =
        switch (unit) {
          case DAY -> published.plusDays(steps);
          case WEEK -> published.plusWeeks(steps);
          case MONTH -> published.plusMonths(steps);
          case QUARTER -> published.plusMonths(3L * steps);
          case YEAR -> published.plusYears(steps);
        };
    return switch (unit) {
      case DAY -> PartialDate.ofDay(then);
      case WEEK, MONTH, QUARTER -> PartialDate.ofMonth(YearMonth.from(then));
      case YEAR -> PartialDate.ofYear(then.getYear());
    };
  }

  /** How many months one of the unit has; 0 for less than one. */
  static int months(Unit unit) {
    return switch (unit) {
      case DAY, WEEK -> 0;
      case MONTH -> 1;
      case QUARTER -> 3;
      case YEAR -> 12;
    };
  }
}
