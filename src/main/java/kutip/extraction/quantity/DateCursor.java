package kutip.extraction.quantity;

import kutip.extraction.quantity.Lexeme.Unit;

/**
 * Where the reading of a date stands, and the parts that every order of words shares: years,
 * months, units.
 */
abstract class DateCursor {

  final Tokens tokens;
  final DateParts parts = new DateParts();
  int next;

  DateCursor(Tokens tokens) {
    this.tokens = tokens;
  }

  final int small(int token) {
    Lexeme word = tokens.at(token);
    return word.is(Kind.ROMAN)
        ? word.roman
        : word.is(Kind.NUM | Kind.ORDINAL) ? word.number.intValue() : tokens.whole(token);
  }

  /**
   * Whatever names the year after a quarter, month or half-year: "of 2026", "tahun fiskal 2026".
   */
  final boolean ofYear(int token) {
    next = token;
    boolean filler = tokens.next(token, Kind.OF | Kind.IN) || linked(token);
    int at = filler && !tokens.is(token, Kind.NUMBER | Kind.RELATIVE) ? token + 1 : token;
    if (at >= tokens.count || tokens.gap[at] > Tokens.COMMA) {
      return true;
    }
    if (tokens.is(at, Kind.FISCAL_BEFORE) && tokens.near(at + 1) && fiscal(at + 1)) {
      return true;
    }
    if (tokens.next(at, Kind.RELATIVE) && tokens.at(at).relativeUnit == Unit.YEAR) {
      relate(tokens.at(at));
      next = at + 1;
      return true;
    }
    boolean named = tokens.is(at, Kind.UNIT_BEFORE) && tokens.at(at).unit == Unit.YEAR;
    at = named && tokens.near(at + 1) ? at + 1 : at;
    int year = tokens.year(at);
    boolean close = tokens.gap[at] <= Tokens.BLANK || parts.month > 0;
    if (year > 0 && close && !counts(at)) {
      parts.year = year;
      next = at + 1;
      skipYearWord();
    }
    return true;
  }

  final boolean linked(int token) {
    return tokens.is(token, Kind.RANGE) && tokens.glued(token) && tokens.year(token + 1) > 0;
  }

  /**
   * Whether the number is an amount after all: "in May 2000 employees" stays a year, "2000 €" not.
   */
  final boolean counts(int token) {
    return tokens.next(
        token + 1,
        Kind.CURRENCY_AFTER | Kind.PERCENT_AFTER | Kind.COUNTER | Kind.MULTIPLY | Kind.POINTS);
  }

  final void skipYearWord() {
    if (tokens.next(next, Kind.UNIT) && tokens.at(next).unit == Unit.YEAR) {
      next++;
    }
  }

  final boolean fiscal(int token) {
    int year = tokens.year(token);
    if (year < 0 && tokens.glued(token) && tokens.plainDigits[token] == 2) {
      year = 2000 + tokens.whole(token);
    }
    if (year < 0 && tokens.is(token, Kind.RELATIVE)) {
      relate(tokens.at(token));
    } else if (year < 0) {
      return false;
    }
    parts.year = Math.max(0, year);
    parts.fiscal = true;
    next = token + 1;
    return true;
  }

  final void relate(Lexeme word) {
    parts.relative = true;
    parts.unit = word.relativeUnit;
    parts.shift = word.shift;
  }

  /** Whether the word is the day of a calendar (日), not only a length of time ("days"). */
  final boolean calendarDay(int token) {
    return tokens.is(token, Kind.CALENDAR);
  }

  final void inYear() {
    int value = tokens.near(next) ? tokens.whole(next) : -1;
    if (value >= 1 && value <= 12 && isUnit(next + 1, Unit.MONTH)) {
      int month = next;
      next += 2;
      inMonth(month, value);
      return;
    }
    if (value >= 1 && value <= 4 && tokens.next(next + 1, Kind.QUARTER_AFTER)) {
      parts.quarter = value;
      next += 2;
      return;
    }
    Lexeme after = tokens.near(next) ? tokens.at(next) : tokens.at(-1);
    if (after.is(Kind.QUARTER | Kind.HALF_YEAR)) {
      parts.quarter = after.is(Kind.QUARTER) ? after.quarter : 0;
      parts.halfYear = after.halfYear;
      next++;
    } else if (after.is(Kind.MONTH)) {
      parts.month = after.month;
      next++;
    }
  }

  final boolean inMonth(int token, int value) {
    if (value > 12 || tokens.decimals[token] > 0) {
      return false;
    }
    parts.month = value;
    int day = tokens.near(next) ? tokens.whole(next) : -1;
    if (day >= 1 && day <= 31 && isUnit(next + 1, Unit.DAY)) {
      parts.day = day;
      next += 2;
    }
    return calendarDay(token + 1) || parts.day > 0;
  }

  final boolean isUnit(int token, Unit unit) {
    return tokens.next(token, Kind.UNIT) && tokens.at(token).unit == unit;
  }

  /** A month or quarter after its year: 去年10月, "지난해 11월", "geçen yıl ekim". */
  final void within(int token) {
    if (!tokens.near(token)) {
      return;
    }
    Lexeme word = tokens.at(token);
    int value = tokens.whole(token);
    if (value >= 1 && value <= 12 && isUnit(token + 1, Unit.MONTH) && calendarDay(token + 1)) {
      next = token + 2;
      inMonth(token, value);
    } else if (value >= 1 && value <= 4 && tokens.next(token + 1, Kind.QUARTER_AFTER)) {
      parts.quarter = value;
      next = token + 2;
    } else if (word.is(Kind.MONTH)) {
      parts.month = word.month;
      next = token + 1;
    } else if (word.is(Kind.QUARTER | Kind.HALF_YEAR)) {
      parts.quarter = word.quarter;
      parts.halfYear = word.halfYear;
      next = token + 1;
    }
  }

  final boolean dayCounts(int token) {
    return tokens.next(token + 1, Kind.MONTH | Kind.UNIT)
        || (tokens.is(token + 1, Kind.RANGE) && tokens.is(token + 2, Kind.MULTIPLY));
  }

  final boolean dotted(int token) {
    return token > 0 && token < tokens.count && tokens.gap[token] == Tokens.DOT;
  }

  final boolean relativeBefore(int token) {
    long context =
        Kind.IN
            | Kind.MODIFIER_BEFORE
            | Kind.END_BEFORE
            | Kind.BY_BEFORE
            | Kind.THROUGH
            | Kind.FROM;
    return tokens.near(token) && tokens.is(token - 1, context);
  }
}
