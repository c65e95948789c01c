package kutip.extraction.quantity;

import kutip.extraction.quantity.Lexeme.Unit;

/** Reads the parts of one date from tokens, in whatever order the languages put them. */
final class DateReader extends DateCursor {

  DateReader(Tokens tokens) {
    super(tokens);
  }

  /** The token after the date. */
  int next() {
    return next;
  }

  /** Reads the date that starts at the token; false when none does. */
  boolean read(int token) {
    parts.clear();
    next = token;
    Lexeme word = tokens.at(token);
    if (word.is(Kind.END_BEFORE) && tokens.near(token + 1) && reads(token + 1)) {
      parts.ending = true;
      return true;
    }
    if (!reads(token)) {
      return false;
    }
    if (tokens.next(next, Kind.END_AFTER)) {
      parts.ending = true;
      next++;
    }
    return true;
  }

  private boolean reads(int token) {
    parts.clear();
    next = token;
    return start(token) && !parts.empty();
  }

  private boolean start(int token) {
    Lexeme word = tokens.at(token);
    if (word.is(Kind.NUMBER | Kind.DATE)) {
      return word.is(Kind.DATE) ? numeric(token) : number(token);
    }
    if (word.is(Kind.RELATIVE)) {
      return relative(token, word);
    }
    if (word.is(Kind.MODIFIER_BEFORE) && modified(token, word)) {
      return true;
    }
    if (word.is(Kind.MONTH)) {
      return month(token);
    }
    if (word.is(Kind.WEEKDAY)) {
      return weekday(token);
    }
    if (word.is(Kind.UNIT_BEFORE) && unitFirst(token, word)) {
      return true;
    }
    return period(token, word);
  }

  private boolean period(int token, Lexeme word) {
    if (word.is(Kind.QUARTER | Kind.HALF_YEAR)) {
      parts.quarter = word.is(Kind.QUARTER) ? word.quarter : 0;
      parts.halfYear = word.halfYear;
      return ofYear(token + 1);
    }
    if (word.is(Kind.QUARTER_BEFORE) && tokens.near(token + 1)) {
      if (tokens.is(token + 1, Kind.DATE) && tokens.value[token + 1] % 100 == 0) {
        return quarterOfYear(token + 1);
      }
      int value = small(token + 1);
      if (value >= 1 && value <= 4) {
        parts.quarter = value;
        return ofYear(token + 2);
      }
    }
    if (word.is(Kind.FISCAL_BEFORE) && tokens.near(token + 1)) {
      return fiscal(token + 1);
    }
    return false;
  }

  /** "3/2025", which was read as a month. */
  private boolean quarterOfYear(int token) {
    int quarter = (int) (tokens.value[token] / 100 % 100);
    parts.quarter = quarter;
    parts.year = (int) (tokens.value[token] / 10_000);
    next = token + 1;
    return quarter <= 4;
  }

  private boolean numeric(int token) {
    int value = (int) tokens.value[token];
    parts.year = value / 10_000;
    parts.month = value / 100 % 100;
    parts.day = value % 100;
    next = token + 1;
    boolean context =
        tokens.is(token - 1, Kind.WEEKDAY)
            || (tokens.near(token)
                && tokens.is(token - 1, Kind.IN | Kind.UNIT_BEFORE | Kind.BY_BEFORE));
    return parts.year > 0 || context;
  }

  /** A date that starts with a number: a day, a year, or 年月日 and their like. */
  private boolean number(int token) {
    int value = tokens.whole(token);
    if (value < 1) {
      return false;
    }
    if (value <= 4 && tokens.next(token + 1, Kind.QUARTER_AFTER)) {
      parts.quarter = value;
      return ofYear(token + 2);
    }
    if (tokens.next(token + 1, Kind.UNIT)) {
      return counted(token, value, tokens.at(token + 1).unit);
    }
    if (value <= 31 && dayFirst(token, value)) {
      return true;
    }
    return yearFirst(token);
  }

  private boolean yearFirst(int token) {
    if (tokens.year(token) < 0 || counts(token)) {
      return false;
    }
    parts.year = tokens.year(token);
    next = token + 1;
    Lexeme after = tokens.near(next) ? tokens.at(next) : tokens.at(-1);
    if (after.is(Kind.QUARTER | Kind.HALF_YEAR)) {
      parts.quarter = after.is(Kind.QUARTER) ? after.quarter : 0;
      parts.halfYear = after.halfYear;
      next++;
    } else if (after.is(Kind.FISCAL_AFTER)) {
      parts.fiscal = true;
      next++;
    } else if (after.is(Kind.MONTH) && !after.is(Kind.MONTH_WEAK)) {
      parts.month = after.month;
      next++;
    }
    return true;
  }

  private boolean dayFirst(int token, int value) {
    int at = token + 1;
    if (tokens.glued(at) && tokens.is(at, Kind.ORDINAL_SUFFIX)) {
      at++;
    }
    if (tokens.next(at, Kind.OF)) {
      at++;
    }
    boolean close =
        at < tokens.count && at > 0 && (tokens.near(at) || tokens.gap[at] == Tokens.DOT);
    if (!close || !tokens.is(at, Kind.MONTH) || tokens.decimals[token] > 0) {
      return false;
    }
    parts.day = value;
    parts.month = tokens.at(at).month;
    return ofYear(at + 1);
  }

  /** 2025年1月27日, 1月27日, 27日; "2026 yılı". */
  private boolean counted(int token, int value, Unit unit) {
    next = token + 2;
    switch (unit) {
      case YEAR -> {
        if (tokens.year(token) < 0) {
          return false;
        }
        parts.year = value;
        inYear();
      }
      case MONTH -> {
        return inMonth(token, value);
      }
      case DAY -> {
        parts.day = value;
        return calendarDay(token + 1) && value <= 31;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean relative(int token, Lexeme word) {
    relate(word);
    parts.ending |= word.is(Kind.ENDS);
    next = token + 1;
    if (word.relativeUnit == Unit.WEEK && tokens.next(next, Kind.WEEKDAY)) {
      parts.weekday = tokens.at(next++).weekday;
    }
    if (word.relativeUnit == Unit.YEAR) {
      int at = tokens.next(next, Kind.OF) ? next + 1 : next;
      within(at);
    } else if (word.relativeUnit == Unit.MONTH && tokens.near(next)) {
      int day = tokens.whole(next);
      if (day >= 1 && day <= 31 && isUnit(next + 1, Unit.DAY)) {
        parts.day = day;
        next += 2;
      }
    }
    return true;
  }

  private boolean modified(int token, Lexeme word) {
    int at = token + 1;
    Lexeme after = tokens.near(at) ? tokens.at(at) : tokens.at(-1);
    boolean found =
        after.is(Kind.MONTH) ? month(at) : after.is(Kind.WEEKDAY) ? weekday(at) : later(at, after);
    if (found) {
      parts.modifier = word.modifier;
    }
    return found;
  }

  private boolean later(int at, Lexeme after) {
    if (after.is(Kind.QUARTER | Kind.HALF_YEAR)) {
      return period(at, after);
    }
    int value = tokens.near(at) ? tokens.whole(at) : -1;
    return value >= 1 && value <= 12 && isUnit(at + 1, Unit.MONTH) && number(at);
  }

  private boolean month(int token) {
    Lexeme word = tokens.at(token);
    parts.month = word.month;
    int at = token + 1;
    int day = tokens.near(at) || dotted(at) ? tokens.whole(at) : -1;
    boolean dayFits =
        day >= 1 && day <= 31 && tokens.plainDigits[at] <= 2 && !counts(at) && !dayCounts(at);
    if (dayFits) {
      parts.day = day;
      at += tokens.glued(at + 1) && tokens.is(at + 1, Kind.ORDINAL_SUFFIX) ? 2 : 1;
    }
    ofYear(at);
    if (tokens.next(next, Kind.MODIFIER_AFTER)) {
      parts.modifier = tokens.at(next).modifier;
      next++;
    }
    return !word.is(Kind.MONTH_WEAK) || parts.day > 0 || parts.year > 0 || relativeBefore(token);
  }

  private boolean weekday(int token) {
    parts.weekday = tokens.at(token).weekday;
    parts.week = tokens.at(token).week;
    next = token + 1;
    if (tokens.next(next, Kind.MODIFIER_AFTER)) {
      parts.modifier = tokens.at(next).modifier;
      next++;
      return true;
    }
    int date = next;
    boolean follows = date < tokens.count && tokens.gap[date] <= Tokens.BRACKET;
    boolean dated =
        follows
            && ((tokens.is(date, Kind.DATE) && numeric(date))
                || (tokens.is(date, Kind.MONTH) && month(date) && parts.day > 0)
                || (tokens.is(date, Kind.NUMBER) && dayAfterWeekday(date)));
    if (!dated) {
      parts.month = 0;
      parts.day = 0;
      parts.year = 0;
      next = date;
    }
    return true;
  }

  private boolean dayAfterWeekday(int token) {
    int value = tokens.whole(token);
    return value >= 1 && value <= 31 && dayFirst(token, value);
  }

  /** "tháng 10 năm 2025", "ngày 5/2", "tahun 2026", "bulan Oktober". */
  private boolean unitFirst(int token, Lexeme word) {
    int at = token + 1;
    if (!tokens.near(at)) {
      return false;
    }
    if (word.unit == Unit.MONTH && tokens.is(at, Kind.MONTH)) {
      return month(at);
    }
    if (tokens.is(at, Kind.DATE)) {
      return numeric(at);
    }
    int value = small(at);
    switch (word.unit) {
      case YEAR -> {
        if (tokens.year(at) < 0) {
          return false;
        }
        parts.year = tokens.year(at);
        next = at + 1;
        return true;
      }
      case MONTH -> {
        return monthNumber(at, value);
      }
      case DAY -> {
        return dayNumber(at, value);
      }
      default -> {
        return false;
      }
    }
  }

  private boolean monthNumber(int token, int value) {
    boolean fits = value >= 1 && value <= 12 && !tokens.next(token + 1, Kind.UNIT);
    if (fits) {
      parts.month = value;
      ofYear(token + 1);
    }
    return fits;
  }

  private boolean dayNumber(int token, int value) {
    if (value < 1 || value > 31) {
      return false;
    }
    if (tokens.is(token, Kind.NUMBER) && dayFirst(token, value)) {
      return true;
    }
    parts.day = value;
    next = token + 1;
    int month =
        tokens.near(token + 1) && tokens.is(token + 1, Kind.UNIT_BEFORE) ? small(token + 2) : -1;
    if (month >= 1 && month <= 12 && tokens.at(token + 1).unit == Unit.MONTH) {
      parts.month = month;
      return ofYear(token + 3);
    }
    return tokens.is(token, Kind.NUMBER);
  }
}
