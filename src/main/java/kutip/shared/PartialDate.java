package kutip.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precisely as a text gives it: {@code YYYY}, {@code YYYY-Qn}, {@code YYYY-MM} or {@code
 * YYYY-MM-DD}. Parts that are not known are 0; a quarter excludes a month.
 */
public record PartialDate(int year, int quarter, int month, int day)
    implements Comparable<PartialDate> {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    boolean whole = year >= 1 && year <= 9999;
    boolean shape = quarter == 0 || (quarter <= 4 && quarter > 0 && month == 0);
    if (!whole || !shape || month < 0 || month > 12 || (day != 0 && month == 0)) {
      throw new IllegalArgumentException(
          "no such date: " + year + " Q" + quarter + " " + month + " " + day);
    }
    if (day != 0) {
      checkDay(year, month, day);
    }
  }

  private static void checkDay(int year, int month, int day) {
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      throw new IllegalArgumentException("no such day: " + year + "-" + month + "-" + day);
    }
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0, 0);
  }

  public static PartialDate ofQuarter(int year, int quarter) {
    return new PartialDate(year, quarter, 0, 0);
  }

  public static PartialDate ofMonth(YearMonth month) {
    return new PartialDate(month.getYear(), 0, month.getMonthValue(), 0);
  }

  public static PartialDate ofDay(LocalDate day) {
    return new PartialDate(day.getYear(), 0, day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Reads the printed form.
   *
   * @throws DateTimeException when the text has another form or names no real date
   */
  public static PartialDate parse(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new DateTimeException("not YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD: " + text);
    }
    try {
      return new PartialDate(
          number(m.group(1)), number(m.group(2)), number(m.group(3)), number(m.group(4)));
    } catch (IllegalArgumentException e) {
      throw new DateTimeException("no such date: " + text, e);
    }
  }

  private static int number(@org.jspecify.annotations.Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The first day that the date may mean. */
  public LocalDate first() {
    int firstMonth = quarter > 0 ? quarter * 3 - 2 : Math.max(1, month);
    return LocalDate.of(year, firstMonth, Math.max(1, day));
  }

  /** The last day that the date may mean. */
  public LocalDate last() {
    if (day > 0) {
      return first();
    }
    int lastMonth = quarter > 0 ? quarter * 3 : month > 0 ? month : 12;
    return YearMonth.of(year, lastMonth).atEndOfMonth();
  }

  /** Whether one of the two dates lies within the other. */
  public boolean compatible(PartialDate other) {
    return !first().isAfter(other.last()) && !other.first().isAfter(last());
  }

  @Override
  public int compareTo(PartialDate other) {
    int byFirst = first().compareTo(other.first());
    return byFirst != 0 ? byFirst : other.last().compareTo(last());
  }

  @Override
  public String toString() {
    if (quarter > 0) {
      return "%04d-Q%d".formatted(year, quarter);
    }
    if (month == 0) {
      return "%04d".formatted(year);
    }
    return day == 0
        ? "%04d-%02d".formatted(year, month)
        : "%04d-%02d-%02d".formatted(year, month, day);
  }
}
