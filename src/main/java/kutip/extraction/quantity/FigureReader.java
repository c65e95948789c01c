package kutip.extraction.quantity;

import kutip.extraction.quantity.Figure.Type;
import org.jspecify.annotations.Nullable;

/** Reads one number and the currency or percent sign beside it. */
final class FigureReader {

  private final Tokens tokens;
  private final NumeralReader numeral;

  FigureReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.numeral = new NumeralReader(tokens, lexicon);
  }

  /** The figure that starts at the token, or null. */
  @Nullable Figure read(int token) {
    if (tokens.is(token, Kind.CURRENCY_BEFORE)) {
      int number = tokens.next(token + 1, Kind.CURRENCY_BEFORE) ? token + 2 : token + 1;
      if (tokens.near(number) && numeral.read(number)) {
        return measured(token, Type.MONEY, tokens.at(token));
      }
    }
    if (tokens.is(token, Kind.PERCENT_BEFORE)
        && tokens.near(token + 1)
        && numeral.read(token + 1)) {
      return measured(token, Type.PERCENT, tokens.at(token));
    }
    Figure ordinal = ordinal(token);
    return ordinal != null ? ordinal : numeral.read(token) ? suffixed(token) : null;
  }

  private @Nullable Figure ordinal(int token) {
    if (tokens.is(token, Kind.ORDINAL)) {
      return ordinal(token, token + 1, tokens.at(token).number);
    }
    boolean prefix = tokens.is(token, Kind.ORDINAL_PREFIX) && tokens.near(token + 1);
    if (prefix && numeral.read(token + 1)) {
      return ordinal(token, numeral.next(), numeral.value());
    }
    boolean suffix = tokens.is(token, Kind.NUMBER) && tokens.glued(token + 1);
    if (suffix && tokens.is(token + 1, Kind.ORDINAL_SUFFIX)) {
      return ordinal(token, token + 2, tokens.number(token));
    }
    return null;
  }

  private Figure ordinal(int token, int next, java.math.BigDecimal value) {
    return new Figure(
        token,
        next,
        tokens.start[token],
        tokens.end[next - 1],
        value,
        java.math.BigDecimal.ONE,
        java.math.BigDecimal.ONE,
        Type.ORDINAL,
        null,
        false,
        false,
        -1);
  }

  /** A figure whose sign came first; the currency may be said again behind: "$5 billion USD". */
  private Figure measured(int token, Type type, Lexeme measure) {
    int next = numeral.next();
    Lexeme unit = measure;
    if (type == Type.MONEY && tokens.next(next, Kind.CURRENCY_AFTER)) {
      Lexeme again = tokens.at(next);
      boolean same = again.currency.equals(measure.currency);
      boolean closer = measure.currency.equals("USD") && again.factor.signum() > 0;
      boolean ownNumber = tokens.is(next, Kind.CURRENCY_BEFORE) && tokens.is(next + 1, Kind.NUMBER);
      if ((same || closer) && !ownNumber && again.factor.compareTo(measure.factor) == 0) {
        unit = again;
        next++;
      }
    }
    return figure(token, next, type, unit, true);
  }

  private Figure suffixed(int token) {
    int next = numeral.next();
    int unit = unitAfter(next);
    Lexeme measure = tokens.at(unit);
    if (unit < 0 || numeral.words() && numeral.abbreviated()) {
      return figure(token, next, loose(token, next), null, false);
    }
    Type type =
        measure.is(Kind.CURRENCY_AFTER)
            ? Type.MONEY
            : measure.is(Kind.PERCENT_AFTER) ? Type.PERCENT : Type.POINTS;
    return figure(token, unit + 1, type, measure, false);
  }

  private int unitAfter(int next) {
    long units = Kind.CURRENCY_AFTER | Kind.PERCENT_AFTER | Kind.POINTS;
    if (tokens.next(next, units)) {
      boolean startsNext =
          tokens.is(next, Kind.CURRENCY_BEFORE)
              && !tokens.glued(next)
              && tokens.is(next + 1, Kind.NUMBER)
              && tokens.near(next + 1);
      return startsNext ? -1 : next;
    }
    boolean dash = tokens.is(next, Kind.RANGE) && tokens.glued(next) && tokens.glued(next + 1);
    boolean filler = tokens.next(next, Kind.OF) && numeral.scaled();
    return (dash || filler) && tokens.next(next + 1, units) ? next + 1 : -1;
  }

  private Type loose(int token, int next) {
    boolean named = tokens.near(token) && tokens.is(token - 1, Kind.NAME);
    boolean other = tokens.next(next, Kind.NO_QUANTITY | Kind.CLOCK);
    boolean counted = tokens.next(next, Kind.COUNTER | Kind.UNIT);
    boolean doubtful =
        named || other || numeral.weak() || numeral.abbreviated() || (numeral.rare() && !counted);
    return doubtful ? Type.DOUBTFUL : Type.NUMBER;
  }

  private Figure figure(
      int token, int next, Type type, @Nullable Lexeme measure, boolean measureFirst) {
    return new Figure(
        token,
        next,
        tokens.start[token],
        tokens.end[next - 1],
        numeral.value(),
        numeral.unit(),
        numeral.scale(),
        type,
        measure,
        measureFirst,
        !numeral.scaled(),
        numeral.bound());
  }
}
