package kutip.extraction.quantity;

import java.math.BigDecimal;
import java.util.Arrays;

/** What the scanner found in a text, in order, as arrays; words that mean nothing here are gaps. */
final class Tokens {

  /** Gap to the token before: none, blanks, comma, full stop, open bracket, anything else. */
  static final byte GLUED = 0;

  static final byte BLANK = 1;
  static final byte COMMA = 2;
  static final byte DOT = 3;
  static final byte BRACKET = 4;
  static final byte FAR = 5;

  private static final Lexeme NONE = new Lexeme();

  private final char[] text;

  int count;
  int[] start = new int[64];
  int[] end = new int[64];
  byte[] gap = new byte[64];
  Lexeme[] lexeme = new Lexeme[64];

  /** Digits without separators, or a date as year * 10000 + month * 100 + day. */
  long[] value = new long[64];

  /** Digits after the decimal separator. */
  byte[] decimals = new byte[64];

  /** Count of digits when written without any separator, else 0. */
  byte[] plainDigits = new byte[64];

  boolean yuanHint;
  boolean yenHint;

  Tokens(char[] text) {
    this.text = text;
  }

  int add(int from, int to, Lexeme what, byte gapBefore) {
    if (count == start.length) {
      enlarge();
    }
    start[count] = from;
    end[count] = to;
    lexeme[count] = what;
    gap[count] = gapBefore;
    value[count] = 0;
    decimals[count] = 0;
    plainDigits[count] = 0;
    yuanHint |= what.is(Kind.YUAN_HINT);
    yenHint |= what.is(Kind.YEN_HINT);
    return count++;
  }

  private void enlarge() {
    int size = count * 2;
    start = Arrays.copyOf(start, size);
    end = Arrays.copyOf(end, size);
    gap = Arrays.copyOf(gap, size);
    lexeme = Arrays.copyOf(lexeme, size);
    value = Arrays.copyOf(value, size);
    decimals = Arrays.copyOf(decimals, size);
    plainDigits = Arrays.copyOf(plainDigits, size);
  }

  /** The end of a date whose last token is that one, with the bracket that closes after it. */
  int closed(int token) {
    int to = end[token];
    boolean open = gap[token] == BRACKET || (token > 0 && gap[token - 1] == BRACKET);
    boolean closes = open && to < text.length && (text[to] == ')' || text[to] == '）');
    return closes ? to + 1 : to;
  }

  /** The lexeme of a token; one of no kind outside the text. */
  Lexeme at(int token) {
    return token >= 0 && token < count ? lexeme[token] : NONE;
  }

  boolean is(int token, long kind) {
    return token >= 0 && token < count && lexeme[token].is(kind);
  }

  /** Whether nothing or only blanks part the token from the one before. */
  boolean near(int token) {
    return token > 0 && token < count && gap[token] <= BLANK;
  }

  boolean glued(int token) {
    return token > 0 && token < count && gap[token] == GLUED;
  }

  /** Whether the token is of that kind and follows the one before without other words. */
  boolean next(int token, long kind) {
    return near(token) && lexeme[token].is(kind);
  }

  BigDecimal number(int token) {
    return BigDecimal.valueOf(value[token], decimals[token]);
  }

  /** The whole number of a digit token, or -1 when it is none or has decimals. */
  int whole(int token) {
    boolean fits = is(token, Kind.NUMBER) && decimals[token] == 0 && value[token] <= 99_999;
    return fits ? (int) value[token] : -1;
  }

  /** A year written with four digits, or -1. */
  int year(int token) {
    int whole = is(token, Kind.NUMBER) && plainDigits[token] == 4 ? whole(token) : -1;
    return whole >= 1900 && whole <= 2100 ? whole : -1;
  }
}
