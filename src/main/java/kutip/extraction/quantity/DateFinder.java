package kutip.extraction.quantity;

import java.time.LocalDate;
import kutip.extraction.quantity.Lexeme.Unit;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Makes dates and periods of what {@link DateReader} reads, with the words around them. */
final class DateFinder {

  private static final int MOST_STEPS = 500;

  private final Tokens tokens;
  private final DateReader reader;
  private final @Nullable LocalDate published;
  private int next;

  DateFinder(Tokens tokens, @Nullable LocalDate published) {
    this.tokens = tokens;
    this.reader = new DateReader(tokens);
    this.published = published;
  }

  /** The token after what was read last. */
  int next() {
    return next;
  }

  /**
   * The date that starts at the token, or null. When {@link #next} is greater than the token, words
   * of a date stand there that cannot be resolved.
   */
  @Nullable DateQuantity read(int token) {
    next = token;
    DateQuantity counted = counted(token);
    if (counted != null) {
      return counted;
    }
    DateQuantity months = months(token);
    if (months != null) {
      return months;
    }
    if (next > token || !reader.read(token) || !credible(token)) {
      return null;
    }
    next = reader.next();
    DateParts parts = reader.parts;
    boolean fiscal = parts.fiscal;
    boolean half = parts.halfYear > 0;
    boolean period = span(parts);
    PartialDate date = parts.resolve(published);
    if (date == null) {
      return null;
    }
    if (half) {
      int second = date.quarter() + 1;
      PartialDate until = PartialDate.ofQuarter(date.year(), second);
      return quantity(token, next, date, until, true, fiscal);
    }
    DateQuantity range = range(token, date);
    return range != null ? range : quantity(token, next, date, null, period, fiscal);
  }

  private static boolean span(DateParts parts) {
    boolean units =
        parts.relative
            && parts.unit != Unit.DAY
            && parts.unit != Unit.WEEK
            && parts.unit != Unit.MONTH;
    return !parts.ending
        && parts.month == 0
        && parts.day == 0
        && parts.weekday == 0
        && (parts.year > 0 || parts.quarter > 0 || units);
  }

  /** Whether four digits alone are a year here, not a count: "in 2026", "2026 capex". */
  private boolean credible(int token) {
    int year = tokens.year(token);
    boolean alone = year > 0 && reader.next() == token + 1;
    if (!alone) {
      return true;
    }
    Lexeme before = tokens.near(token) ? tokens.at(token - 1) : tokens.at(-1);
    if (before.is(Kind.IN | Kind.BY_BEFORE | Kind.THROUGH | Kind.FROM | Kind.END_BEFORE)) {
      return true;
    }
    if (before.is(Kind.BOUND_BEFORE | Kind.CURRENCY_BEFORE | Kind.NAME | Kind.ORDINAL_PREFIX)) {
      return false;
    }
    return year > 1950 && year < 2060 && year % 1000 != 0;
  }

  /** "2025-2028", "2025 hingga 2028", "between 2025 and 2028". */
  private @Nullable DateQuantity range(int token, PartialDate date) {
    int link = next;
    boolean between = token > 0 && tokens.is(token - 1, Kind.BETWEEN);
    boolean linked = tokens.next(link, Kind.RANGE) || (between && tokens.next(link, Kind.JOINER));
    if (!linked || !tokens.near(link + 1) || !reader.read(link + 1)) {
      return null;
    }
    DateParts parts = reader.parts;
    boolean sameGrain =
        (date.month() == 0) == (parts.month == 0) && (date.day() == 0) == (parts.day == 0);
    PartialDate until = sameGrain ? parts.resolve(published) : null;
    if (until == null || until.first().isBefore(date.first())) {
      return null;
    }
    PartialDate from = date;
    if (date.month() > 0 && parts.year > 0 && date.year() > until.year()) {
      return null;
    }
    next = reader.next();
    return quantity(token, next, from, until, true, parts.fiscal);
  }

  /** 7-9月: a quarter or other run of months. */
  private @Nullable DateQuantity months(int token) {
    int from = tokens.whole(token);
    boolean shape =
        from >= 1
            && tokens.next(token + 1, Kind.RANGE)
            && tokens.near(token + 2)
            && tokens.next(token + 3, Kind.UNIT)
            && tokens.at(token + 3).unit == Unit.MONTH
            && tokens.at(token + 3).is(Kind.CALENDAR);
    int to = shape ? tokens.whole(token + 2) : -1;
    if (to <= from || to > 12) {
      return null;
    }
    next = token + 4;
    reader.parts.clear();
    boolean quarter = from % 3 == 1 && to == from + 2;
    reader.parts.quarter = quarter ? (from + 2) / 3 : 0;
    reader.parts.month = quarter ? 0 : from;
    PartialDate date = reader.parts.resolve(published);
    if (date == null) {
      return null;
    }
    PartialDate until = quarter ? null : new PartialDate(date.year(), 0, to, 0);
    return quantity(token, next, date, until, true, false);
  }

  /** "two days ago", "in three years", "over the next three years". */
  private @Nullable DateQuantity counted(int token) {
    long before = Kind.AGO_BEFORE | Kind.AHEAD_BEFORE | Kind.SPAN_BEFORE;
    boolean marked = tokens.is(token, before) && tokens.near(token + 1);
    int number = marked ? token + 1 : token;
    int count = count(number);
    boolean inside = tokens.next(number + 1, Kind.SPAN_BEFORE) && !marked;
    int unit = inside ? number + 2 : number + 1;
    if (count < 0 || count > MOST_STEPS || !tokens.next(unit, Kind.UNIT)) {
      return null;
    }
    Lexeme lead = tokens.at(marked ? token : inside ? number + 1 : -1);
    Lexeme tail = tokens.near(unit + 1) ? tokens.at(unit + 1) : tokens.at(-1);
    boolean ago = lead.is(Kind.AGO_BEFORE) || (!marked && tail.is(Kind.AGO_AFTER));
    boolean ahead = lead.is(Kind.AHEAD_BEFORE) || (!marked && tail.is(Kind.AHEAD_AFTER));
    boolean during = lead.is(Kind.SPAN_BEFORE) || (!marked && tail.is(Kind.SPAN_AFTER));
    if (!ago && !ahead && !during) {
      return null;
    }
    next = marked || inside ? unit + 1 : unit + 2;
    if (marked && tail.is(Kind.SPAN_AFTER | Kind.AGO_AFTER | Kind.AHEAD_AFTER)) {
      next++;
      during |= tail.is(Kind.SPAN_AFTER);
    }
    Lexeme sign = lead.is(Kind.SPAN_BEFORE) ? lead : tail;
    int steps = during && !ago && sign.modifier < 0 || ago ? -count : count;
    return counted(token, tokens.at(unit).unit, steps, during && !ago);
  }

  private @Nullable DateQuantity counted(int token, Unit unit, int steps, boolean during) {
    LocalDate now = published;
    if (now == null) {
      return null;
    }
    if (!during) {
      PartialDate then = DateParts.counted(now, unit, steps);
      return then == null ? null : quantity(token, next, then, null, unit == Unit.YEAR, false);
    }
    if (DateParts.months(unit) == 0) {
      return null;
    }
    PartialDate here = DateParts.counted(now, unit, 0);
    PartialDate there = DateParts.counted(now, unit, steps);
    if (here == null || there == null) {
      return null;
    }
    return steps < 0
        ? quantity(token, next, there, here, true, false)
        : quantity(token, next, here, there, true, false);
  }

  private int count(int token) {
    Lexeme word = tokens.at(token);
    if (word.is(Kind.NUM)) {
      return word.number.intValue();
    }
    return word.is(Kind.ARTICLE) ? 1 : tokens.whole(token);
  }

  private DateQuantity quantity(
      int token,
      int after,
      PartialDate date,
      @Nullable PartialDate until,
      boolean period,
      boolean fiscal) {
    Lexeme before = tokens.near(token) ? tokens.at(token - 1) : tokens.at(-1);
    boolean deadline =
        before.is(Kind.BY_BEFORE | Kind.THROUGH) || tokens.next(after, Kind.BY_AFTER);
    LocalDate now = published;
    boolean through = until == null && before.is(Kind.THROUGH) && now != null;
    int start = tokens.start[token];
    int end = after - 1 > token ? tokens.closed(after - 1) : tokens.end[token];
    if (through && now != null && now.isBefore(date.first())) {
      PartialDate here = PartialDate.ofYear(now.getYear());
      return new DateQuantity(start, end, here, date, true, fiscal, true);
    }
    return new DateQuantity(start, end, date, until, period, fiscal, deadline);
  }
}
