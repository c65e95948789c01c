package kutip.extraction.quantity;

import java.math.BigDecimal;
import kutip.extraction.quantity.Figure.Type;
import kutip.extraction.quantity.Lexeme.Bound;
import org.jspecify.annotations.Nullable;

/** Joins figures to ranges and sums, and reads the bound words beside them. */
final class AmountFinder {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal EARLIEST_YEAR = BigDecimal.valueOf(1990);
  private static final BigDecimal LATEST_YEAR = BigDecimal.valueOf(2100);

  private final Tokens tokens;
  private final FigureReader figures;
  private int next;

  private boolean approximate;
  private @Nullable Bound bound;

  AmountFinder(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.figures = new FigureReader(tokens, lexicon);
  }

  /** The token after what was read last. */
  int next() {
    return next;
  }

  /** The amount that starts at the token, or null; {@link #next} then says where to go on. */
  @Nullable Quantity read(int token) {
    next = token + 1;
    Figure figure = figures.read(token);
    if (figure == null) {
      return null;
    }
    next = figure.next();
    Quantity range = range(figure);
    if (range != null) {
      return range;
    }
    if (figure.type() == Type.DOUBTFUL || lost(figure)) {
      return null;
    }
    Figure whole = figure.type() == Type.MONEY ? withSmallCoin(figure) : figure;
    next = whole.next();
    bounds(whole.first(), whole.next(), whole.bound());
    BigDecimal worth = whole.worth();
    return quantity(
        whole, whole.end(), bound == Bound.HIGH ? null : worth, bound == Bound.LOW ? null : worth);
  }

  /** Whether a coin stands alone (5分) or a vague word comes first (数千億円). */
  private boolean lost(Figure figure) {
    Lexeme measure = figure.measure();
    boolean coin = measure != null && measure.is(Kind.COIN);
    boolean vague = tokens.near(figure.first()) && tokens.is(figure.first() - 1, Kind.VAGUE);
    return coin || vague;
  }

  private @Nullable Quantity range(Figure first) {
    int link = first.next();
    boolean between = first.first() > 0 && tokens.is(first.first() - 1, Kind.BETWEEN);
    if (lost(first)) {
      return null;
    }
    boolean linked =
        tokens.next(link, Kind.RANGE) || (between && tokens.next(link, Kind.JOINER | Kind.RANGE));
    if (!linked || !tokens.near(link + 1) || first.type() == Type.ORDINAL) {
      return null;
    }
    Figure second = figures.read(link + 1);
    if (second == null || second.type() == Type.ORDINAL || year(first, second)) {
      return null;
    }
    if (rise(first, second)) {
      return null;
    }
    boolean from = tokens.near(first.first()) && tokens.is(first.first() - 1, Kind.FROM);
    if (from && first.measured() && second.measured() && !second.measureFirst()) {
      return null;
    }
    return joined(first, second);
  }

  /** "raised by $10 billion to $85 billion": a difference and a level. */
  private boolean rise(Figure first, Figure second) {
    return tokens.near(first.first())
        && tokens.is(first.first() - 1, Kind.BY_BEFORE)
        && first.measured()
        && second.measured();
  }

  /** "$500 million to 2030": a year is no end of a range of money. */
  private static boolean year(Figure first, Figure second) {
    return first.type() == Type.MONEY
        && first.scaled()
        && second.bare()
        && second.value().compareTo(EARLIEST_YEAR) >= 0
        && second.value().compareTo(LATEST_YEAR) <= 0;
  }

  private @Nullable Quantity joined(Figure first, Figure second) {
    if (!compatible(first, second)) {
      return null;
    }
    Figure low = second.measured() || !first.measured() ? first.like(second) : first;
    Figure high = first.measured() && !second.measured() ? second.like(first) : second;
    if (first.measured() && !second.measured()) {
      low = scaledLike(first, second);
    }
    if (low.worth().compareTo(high.worth()) > 0) {
      low = first.measured() || !second.measured() ? first : withoutScale(first, second);
    }
    if (low.worth().compareTo(high.worth()) > 0 || high.type() == Type.DOUBTFUL) {
      return null;
    }
    next = second.next();
    bounds(first.first(), second.next(), -1);
    return quantity(high, first.start(), second.end(), low.worth(), high.worth());
  }

  private static Figure scaledLike(Figure first, Figure second) {
    return first.scaled() || !first.plain() ? first : first.like(second).like(first);
  }

  private static Figure withoutScale(Figure first, Figure second) {
    Figure whole = first.like(second);
    return new Figure(
        whole.first(),
        whole.next(),
        whole.start(),
        whole.end(),
        first.value(),
        first.unit(),
        first.scale(),
        whole.type(),
        whole.measure(),
        whole.measureFirst(),
        whole.plain(),
        -1);
  }

  private static boolean compatible(Figure first, Figure second) {
    if (first.measured() && second.measured()) {
      return first.type() == second.type()
          && (first.type() != Type.MONEY || sameCurrency(first, second));
    }
    return first.measured() ? first.measureFirst() && second.bare() : first.bare();
  }

  private static boolean sameCurrency(Figure first, Figure second) {
    Lexeme one = first.measure();
    Lexeme other = second.measure();
    return one != null && other != null && one.currency.equals(other.currency);
  }

  /** "10 dollars and 20 cents", 10元5角. */
  private Figure withSmallCoin(Figure whole) {
    int at = whole.next();
    if (tokens.next(at, Kind.JOINER)) {
      at++;
    }
    boolean number = tokens.next(at, Kind.NUMBER | Kind.NUM);
    Figure coin = number && whole.factor().compareTo(BigDecimal.ONE) == 0 ? figures.read(at) : null;
    if (coin == null
        || coin.type() != Type.MONEY
        || coin.measureFirst()
        || coin.factor().compareTo(BigDecimal.ONE) >= 0
        || coin.worth().compareTo(BigDecimal.ONE) >= 0) {
      return whole;
    }
    return new Figure(
        whole.first(),
        coin.next(),
        whole.start(),
        coin.end(),
        whole.value().add(coin.worth()),
        coin.unit().multiply(coin.factor()),
        BigDecimal.ONE,
        Type.MONEY,
        whole.measure(),
        whole.measureFirst(),
        false,
        -1);
  }

  private void bounds(int first, int after, int inside) {
    approximate = false;
    bound = null;
    int before = first;
    for (int i = 0; i < 2 && before > 0 && tokens.near(before); i++) {
      Lexeme word = tokens.at(before - 1);
      if (!word.is(Kind.BOUND_BEFORE)) {
        break;
      }
      apply(word);
      before--;
    }
    if (inside >= 0) {
      apply(tokens.at(inside));
    }
    int behind = tokens.next(after, Kind.COUNTER) ? after + 1 : after;
    if (tokens.next(behind, Kind.BOUND_AFTER)) {
      apply(tokens.at(behind));
    } else if (tokens.next(after, Kind.BOUND_AFTER)) {
      apply(tokens.at(after));
    }
  }

  private void apply(Lexeme word) {
    if (word.bound == Bound.ABOUT) {
      approximate = true;
    } else if (bound == null) {
      bound = word.bound;
    }
  }

  private Quantity quantity(
      Figure figure, int end, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    return quantity(figure, figure.start(), end, low, high);
  }

  private Quantity quantity(
      Figure figure, int start, int end, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    BigDecimal half = plain(figure.unit().multiply(figure.factor()).multiply(HALF));
    BigDecimal from = low == null ? null : plain(low);
    BigDecimal to = high == null ? null : plain(high);
    return switch (figure.type()) {
      case MONEY -> new MoneyQuantity(start, end, from, to, currency(figure), half, approximate);
      case PERCENT -> new PercentQuantity(start, end, from, to, half, approximate, false);
      case POINTS -> new PercentQuantity(start, end, from, to, half, approximate, true);
      case ORDINAL -> new NumberQuantity(start, end, from, to, half, approximate, true);
      case NUMBER, DOUBTFUL -> new NumberQuantity(start, end, from, to, half, approximate, false);
    };
  }

  private String currency(Figure figure) {
    Lexeme measure = figure.measure();
    String code = measure == null ? "" : measure.currency;
    if (!code.equals("YEN-OR-YUAN")) {
      return code;
    }
    return tokens.yuanHint && !tokens.yenHint ? "CNY" : "JPY";
  }

  /** Without trailing zeros behind the point and without an exponent: 14300000000, 0.5. */
  private static BigDecimal plain(BigDecimal value) {
    if (value.scale() == 0) {
      return value;
    }
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
