package kutip.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What one surface means in a language, all senses together; {@link #kinds} says which it has. */
final class Lexeme {

  /** Units of time, from small to large. */
  enum Unit {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /** What a bound word makes of the figure beside it. */
  enum Bound {
    LOW,
    HIGH,
    ABOUT
  }

  long kinds;

  /** The surface as written, when only that case counts ("TRY" but not "try"); else null. */
  @Nullable String exact;

  /** Whether the first letter must be a capital. */
  boolean capital;

  /** Whether letters may follow: endings that the data does not list. */
  boolean stem;

  BigDecimal number = BigDecimal.ZERO;
  BigDecimal multiplier = BigDecimal.ONE;
  String currency = "";
  BigDecimal factor = BigDecimal.ONE;

  /** What one of a percent unit is worth: 1, 10 for 割, 0.01 for basis points. */
  BigDecimal percent = BigDecimal.ONE;

  int month;
  int weekday;

  /** The week of a weekday that names it (上周五): -1, 0 or 1. */
  int week = DateParts.UNMARKED;

  int quarter;
  int halfYear;
  int roman;
  int shift;
  int modifier;
  Unit unit = Unit.DAY;
  Unit relativeUnit = Unit.DAY;
  Bound bound = Bound.ABOUT;

  Lexeme() {}

  boolean is(long kind) {
    return (kinds & kind) != 0;
  }
}
