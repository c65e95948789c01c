package kutip.extraction.quantity;

/**
 * Reads a number or date written in digits, with separators judged by language and by shape:
 * "1.000,5", "1,000.5", "12,34,567", "1 000", "2025-01-27", "27.1.2025".
 */
final class DigitReader {

  private static final int MOST_GROUPS = 8;
  private static final int MOST_DIGITS = 18;
  private static final Lexeme NUMBER = of(Kind.NUMBER);
  private static final Lexeme DATE = of(Kind.DATE);
  private static final Lexeme BAD = of(Kind.BAD);

  private final Lexicon lexicon;
  private final char[] text;
  private final long[] group = new long[MOST_GROUPS];
  private final int[] width = new int[MOST_GROUPS];
  private final char[] separator = new char[MOST_GROUPS];
  private int groups;
  private int end;
  private boolean broken;

  private Lexeme lexeme = BAD;
  private long value;
  private int decimals;
  private int plainDigits;

  DigitReader(Lexicon lexicon, char[] text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  private static Lexeme of(long kind) {
    Lexeme made = new Lexeme();
    made.kinds = kind;
    return made;
  }

  /** Reads from a digit on; returns the end and sets the rest. */
  int read(int from) {
    collect(from);
    value = 0;
    decimals = 0;
    plainDigits = groups == 1 && width[0] <= MOST_DIGITS ? width[0] : 0;
    lexeme = broken ? BAD : judge();
    return end;
  }

  Lexeme lexeme() {
    return lexeme;
  }

  long value() {
    return value;
  }

  byte decimals() {
    return (byte) decimals;
  }

  byte plainDigits() {
    return (byte) plainDigits;
  }

  private void collect(int from) {
    groups = 0;
    broken = false;
    run(from, (char) 0);
    while (end + 1 < text.length && Chars.digit(text[end + 1])) {
      char sign = normal(text[end]);
      if (sign == 0 || (sign == ' ' && !blankGroups()) || (sign == '-' && !isoDate(from))) {
        return;
      }
      run(end + 1, sign);
    }
  }

  private void run(int from, char sign) {
    long sum = 0;
    int i = from;
    while (i < text.length && Chars.digit(text[i])) {
      if (i - from < MOST_DIGITS) {
        sum = sum * 10 + (Chars.fold(text[i]) - '0');
      }
      i++;
    }
    end = i;
    broken |= groups == MOST_GROUPS || i - from > MOST_DIGITS;
    if (groups < MOST_GROUPS) {
      group[groups] = sum;
      width[groups] = i - from;
      separator[groups++] = sign;
    }
  }

  private char normal(char c) {
    return switch (c) {
      case '.', '．' -> '.';
      case ',', '，' -> ',';
      case '\'', '’' -> '\'';
      case '\u00A0', '\u202F', '\u2009', '\u2007' -> ' ';
      case ' ' -> lexicon.groupBySpace ? ' ' : 0;
      case ':', '：' -> ':';
      case '/' -> '/';
      case '-' -> '-';
      default -> 0;
    };
  }

  /** Whether exactly three digits follow the blank and the groups so far allow it. */
  private boolean blankGroups() {
    int i = end + 1;
    while (i < text.length && i < end + 6 && Chars.digit(text[i])) {
      i++;
    }
    boolean first = groups == 1 && width[0] <= 3 && group[0] > 0;
    boolean later = groups > 1 && separator[groups - 1] == ' ';
    return i == end + 4 && (first || later);
  }

  /** Whether the text reads on as "2025-01-27". */
  private boolean isoDate(int from) {
    if (groups == 2) {
      return separator[1] == '-' && width[1] == 2 && digits(end + 1) == 2;
    }
    int day = from + 7;
    return groups == 1
        && width[0] == 4
        && digits(end + 1) == 2
        && day < text.length
        && text[day] == '-'
        && digits(day + 1) == 2;
  }

  private int digits(int from) {
    int i = from;
    while (i < text.length && i < from + 5 && Chars.digit(text[i])) {
      i++;
    }
    return i - from;
  }

  private Lexeme judge() {
    if (groups == 1) {
      return number(1, 0);
    }
    char first = separator[1];
    char last = separator[groups - 1];
    if (first == ':' || last == ':') {
      return BAD;
    }
    if (first == '/' || first == '-' || last == '/') {
      return date(first);
    }
    if (first != last) {
      boolean oneDecimal = last != ' ' && last != '\'' && groupsOf(first, groups - 1);
      return oneDecimal ? number(groups - 1, width[groups - 1]) : BAD;
    }
    if (groups > 2) {
      if (groupsOf(first, groups)) {
        return number(groups, 0);
      }
      return groups == 3 && first == '.' ? date('.') : BAD;
    }
    return oneSeparator(first);
  }

  private Lexeme oneSeparator(char sign) {
    boolean either = sign == ',' && lexicon.groupByComma && group[0] > 0;
    boolean group = (sign != lexicon.decimal || either) && groupsOf(sign, 2);
    if (sign == ' ' || sign == '\'' || group) {
      return groupsOf(sign, 2) ? number(2, 0) : BAD;
    }
    return number(1, width[1]);
  }

  /** Whether the groups before {@code to} are parted by that sign only and have three digits. */
  private boolean groupsOf(char sign, int to) {
    for (int i = 1; i < to; i++) {
      boolean indian = sign == ',' && i < to - 1 && width[i] == 2 && width[0] <= 2;
      if (separator[i] != sign || (width[i] != 3 && !indian)) {
        return false;
      }
    }
    return width[0] <= 3 && (to < 2 || group[0] > 0);
  }

  private Lexeme number(int whole, int fraction) {
    int all = fraction;
    long sum = 0;
    for (int i = 0; i < whole + (fraction > 0 ? 1 : 0); i++) {
      all += i < whole ? width[i] : 0;
      if (all > MOST_DIGITS) {
        return BAD;
      }
      sum = sum * power(width[i]) + group[i];
    }
    value = sum;
    decimals = fraction;
    return NUMBER;
  }

  private static long power(int digits) {
    long result = 1;
    for (int i = 0; i < digits; i++) {
      result *= 10;
    }
    return result;
  }

  /** Sets a date; a year of 0 when the text has only day and month. */
  private Lexeme date(char sign) {
    boolean uniform = groups == 2 || (groups == 3 && separator[2] == sign);
    if (!uniform || width[0] > 4 || width[groups - 1] > 4) {
      return BAD;
    }
    boolean yearFirst = width[0] == 4;
    if (groups == 2) {
      return pair(yearFirst);
    }
    if (yearFirst) {
      return ymd(group[0], group[1], group[2]);
    }
    long year = width[2] == 4 ? group[2] : width[2] == 2 ? 2000 + group[2] : 0;
    boolean dayFirst = lexicon.dayFirst ? group[1] <= 12 : group[0] > 12;
    return year == 0
        ? BAD
        : dayFirst ? ymd(year, group[1], group[0]) : ymd(year, group[0], group[1]);
  }

  /** "27/1", "10/2025" or "2025/26"; day 0 is a whole month. */
  private Lexeme pair(boolean yearFirst) {
    if (yearFirst) {
      return BAD;
    }
    if (width[1] == 4) {
      return ymd(group[1], group[0], 0);
    }
    boolean dayFirst = lexicon.dayFirst ? group[1] <= 12 : group[0] > 12;
    return dayFirst ? ymd(0, group[1], group[0]) : ymd(0, group[0], group[1]);
  }

  private Lexeme ymd(long year, long month, long day) {
    boolean real = year == 0 || (year >= 1900 && year <= 2100);
    if (!real || month < 1 || month > 12 || day > 31 || (day < 1 && year == 0)) {
      return BAD;
    }
    value = year * 10_000 + month * 100 + day;
    return DATE;
  }
}
