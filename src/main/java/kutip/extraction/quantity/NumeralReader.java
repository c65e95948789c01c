package kutip.extraction.quantity;

import java.math.BigDecimal;

/**
 * Puts one number together from digits, number words and scales: "14.3 million", "two hundred
 * five", 1億2000万, "tres mil", "dua ratus ribu". Parts stand on a stack; a multiplier takes all
 * smaller ones off it.
 */
final class NumeralReader {

  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final BigDecimal TENTH = new BigDecimal("0.1");
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(30);
  private static final int MOST_PARTS = 12;

  private static final long AFTER_BOUND =
      Kind.MULTIPLY | Kind.CURRENCY_AFTER | Kind.PERCENT_AFTER | Kind.POINTS;

  private final Tokens tokens;
  private final Lexicon lexicon;
  private final BigDecimal[] parts = new BigDecimal[MOST_PARTS];
  private int size;

  /** What may still be added must be smaller than this. */
  private BigDecimal slot = BigDecimal.ZERO;

  private BigDecimal unit = BigDecimal.ONE;
  private BigDecimal scale = BigDecimal.ONE;

  /** The token after the number. */
  private int next;

  private boolean words;
  private boolean weak;
  private boolean abbreviated;
  private boolean scaled;
  private boolean rare;
  private boolean needsScale;
  private int bound;

  NumeralReader(Tokens tokens, Lexicon lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
  }

  /** Reads the longest number that starts at the token; false when none does. */
  boolean read(int token) {
    size = 0;
    unit = BigDecimal.ONE;
    scale = BigDecimal.ONE;
    slot = LARGEST;
    words = false;
    weak = false;
    abbreviated = false;
    scaled = false;
    rare = false;
    needsScale = false;
    bound = -1;
    next = token;
    int taken = 1;
    while (taken > 0 && size < MOST_PARTS - 1 && (next == token || tokens.near(next))) {
      taken = take(next, next == token);
      next += taken;
    }
    return next > token && size > 0 && !needsScale;
  }

  private int take(int token, boolean first) {
    Lexeme lexeme = tokens.at(token);
    if (lexeme.is(Kind.NUMBER)) {
      return digits(token, first);
    }
    if (lexeme.is(Kind.MULTIPLY) && multiply(lexeme, first)) {
      return 1;
    }
    if (lexeme.is(Kind.NUM) && add(lexeme.number, first)) {
      words = true;
      weak = first && lexeme.is(Kind.WEAK);
      rare = first && lexicon.rareNumbers;
      return 1;
    }
    return special(token, lexeme, first);
  }

  private int special(int token, Lexeme lexeme, boolean first) {
    if (lexeme.is(Kind.ARTICLE) && first && tokens.next(token + 1, Kind.MULTIPLY | Kind.HALF)) {
      return tokens.is(token + 1, Kind.SHORT) ? 0 : 1;
    }
    int half = lexeme.is(Kind.HALF) ? half(token, first) : 0;
    if (half > 0) {
      return half;
    }
    if (first) {
      return 0;
    }
    if (lexeme.is(Kind.HALF_AFTER)) {
      return halfAfter();
    }
    if (lexeme.is(Kind.BOUND_INSIDE) && tokens.next(token + 1, AFTER_BOUND)) {
      bound = token;
      return 1;
    }
    return between(token, lexeme);
  }

  /** "and" or a dash between two number words: "vingt-et-un", "two hundred and five". */
  private int between(int token, Lexeme lexeme) {
    boolean wordAfter = tokens.next(token + 1, Kind.NUM | Kind.MULTIPLY) && words;
    if (!wordAfter || tokens.is(token + 1, Kind.SHORT)) {
      return bridge(token, lexeme);
    }
    boolean dash = lexeme.is(Kind.RANGE) && tokens.glued(token) && tokens.glued(token + 1);
    boolean joiner = lexeme.is(Kind.JOINER);
    if (!dash && !joiner) {
      return 0;
    }
    Lexeme after = tokens.at(token + 1);
    BigDecimal compared = after.is(Kind.NUM) ? after.number : after.multiplier;
    boolean fits = after.is(Kind.NUM) ? mayAdd(compared) : dash || compared.compareTo(slot) < 0;
    return fits ? 1 : 0;
  }

  /** The dash of "14-billion". */
  private int bridge(int token, Lexeme lexeme) {
    boolean dash =
        lexeme.is(Kind.RANGE)
            && tokens.glued(token)
            && tokens.glued(token + 1)
            && tokens.is(token + 1, Kind.MULTIPLY)
            && !scaled;
    return dash ? 1 : 0;
  }

  private int digits(int token, boolean first) {
    BigDecimal value = tokens.number(token);
    boolean smallerScale = tokens.next(token + 1, Kind.MULTIPLY) && smaller(token + 1);
    boolean follows = scaled && value.compareTo(slot) < 0 && (lexicon.mixed || smallerScale);
    if (!first && !follows) {
      return 0;
    }
    push(value);
    slot = BigDecimal.ZERO;
    unit = BigDecimal.ONE.movePointLeft(tokens.decimals[token]);
    return 1;
  }

  private boolean smaller(int token) {
    Lexeme scale = tokens.at(token);
    return !scale.is(Kind.SHORT) && scale.multiplier.compareTo(slot) < 0;
  }

  private boolean add(BigDecimal value, boolean first) {
    if (!first && !mayAdd(value)) {
      return false;
    }
    push(value);
    boolean wide = lexicon.vigesimal && (value.intValue() == 60 || value.intValue() == 80);
    boolean hundreds = value.compareTo(HUNDRED) >= 0 && value.intValue() % 100 == 0;
    boolean tens = value.signum() > 0 && value.intValue() % 10 == 0;
    boolean thousands = hundreds && value.intValue() % 1000 == 0;
    int free = wide ? 20 : thousands ? 1000 : hundreds ? 100 : tens ? 10 : 0;
    slot = BigDecimal.valueOf(free);
    unit = BigDecimal.ONE;
    return true;
  }

  private boolean mayAdd(BigDecimal value) {
    boolean reversed =
        lexicon.compound
            && size > 0
            && parts[size - 1].compareTo(BigDecimal.TEN) < 0
            && value.compareTo(BigDecimal.TEN) > 0
            && value.compareTo(HUNDRED) < 0
            && slot.signum() == 0;
    return reversed
        || (size > 0 && words && value.compareTo(slot) < 0)
        || (size > 0 && lexicon.mixed && value.compareTo(slot) < 0);
  }

  private boolean multiply(Lexeme lexeme, boolean first) {
    BigDecimal by = lexeme.multiplier;
    if (lexeme.is(Kind.SHORT) && (words || scaled || first)) {
      return false;
    }
    if (first && !lexeme.is(Kind.ALONE) && !tokens.is(next - 1, Kind.ARTICLE)) {
      return false;
    }
    int from = size;
    BigDecimal sum = BigDecimal.ZERO;
    boolean plain = size == 1 && !scaled && !words;
    while (from > 0 && (plain || parts[from - 1].compareTo(by) < 0)) {
      sum = sum.add(parts[--from]);
    }
    boolean took = from < size;
    if (!took && !lone(lexeme, by)) {
      return false;
    }
    size = from;
    BigDecimal product = took ? sum.multiply(by) : by;
    if (product.compareTo(LARGEST) > 0) {
      return false;
    }
    push(product);
    unit = by.compareTo(THOUSAND) < 0 ? unit : took ? unit.multiply(by) : by;
    slot = by;
    scale = size == 1 ? scale.multiply(by) : by;
    scaled = true;
    words |= first;
    rare = first && lexicon.rareNumbers;
    weak = first && lexeme.is(Kind.WEAK);
    needsScale = false;
    abbreviated |= lexeme.is(Kind.SHORT);
    return true;
  }

  /** Whether a multiplier with nothing to multiply stands for itself here. */
  private boolean lone(Lexeme lexeme, BigDecimal by) {
    if (size == 0) {
      return true;
    }
    return lexeme.is(Kind.ALONE) && by.compareTo(slot) < 0;
  }

  private int half(int token, boolean first) {
    boolean scaleNext = scaleAfterHalf(token + 1);
    boolean unitNext =
        tokens.next(token + 1, Kind.CURRENCY_AFTER | Kind.UNIT) && (first || !scaled);
    if (!scaleNext && (size == 0 || !unitNext)) {
      return 0;
    }
    push(size == 0 ? HALF : parts[--size].add(HALF));
    unit = TENTH;
    slot = BigDecimal.ZERO;
    words = true;
    needsScale = scaleNext;
    boolean article = !tokens.next(token + 1, Kind.MULTIPLY) && scaleNext;
    return article ? 2 : 1;
  }

  private boolean scaleAfterHalf(int token) {
    if (tokens.next(token, Kind.MULTIPLY) && !tokens.is(token, Kind.SHORT)) {
      return true;
    }
    boolean filler = tokens.next(token, Kind.ARTICLE | Kind.RANGE | Kind.OF);
    return filler && tokens.next(token + 1, Kind.MULTIPLY) && !tokens.is(token + 1, Kind.SHORT);
  }

  private int halfAfter() {
    BigDecimal of = scaled ? slot : BigDecimal.ONE;
    parts[size - 1] = parts[size - 1].add(of.multiply(HALF));
    unit = of.multiply(TENTH);
    slot = BigDecimal.ZERO;
    return 1;
  }

  private void push(BigDecimal value) {
    parts[size++] = value;
  }

  BigDecimal value() {
    BigDecimal sum = parts[0];
    for (int i = 1; i < size; i++) {
      sum = sum.add(parts[i]);
    }
    return sum;
  }

  /** The worth of one in the last printed place. */
  BigDecimal unit() {
    return unit;
  }

  /** The product of the scales, for a range that names them once: "60-65 billion". */
  BigDecimal scale() {
    return scaled && size == 1 ? scale : BigDecimal.ONE;
  }

  int next() {
    return next;
  }

  boolean words() {
    return words;
  }

  boolean weak() {
    return weak;
  }

  /** Whether the number is only an ideograph or two that are most often no number. */
  boolean rare() {
    return rare;
  }

  boolean abbreviated() {
    return abbreviated;
  }

  boolean scaled() {
    return scaled;
  }

  /** The token of a bound inside the number (10多亿), or -1. */
  int bound() {
    return bound;
  }
}
