package kutip.extraction.quantity;

/** What a lexeme may be, as bits: one surface often has several senses ("may", "m", "năm"). */
final class Kind {

  /** Digits, read by {@link DigitReader}. */
  static final long NUMBER = 1L;

  /** A number word that adds: "five", "zwanzig". */
  static final long NUM = 1L << 1;

  /** A number word or scale that multiplies: "hundred", "miliar", "万". */
  static final long MULTIPLY = 1L << 2;

  /** A multiplier that also stands alone for itself: "mil", "bin", "十". */
  static final long ALONE = 1L << 3;

  /** A scale of one letter, believed only beside a currency: "$5m". */
  static final long SHORT = 1L << 4;

  /** A number word that counts only before a scale, currency or percent sign: "one", "un". */
  static final long WEAK = 1L << 5;

  static final long HALF = 1L << 6;
  static final long HALF_AFTER = 1L << 7;

  /** "a", "an": one, before a multiplier. */
  static final long ARTICLE = 1L << 8;

  static final long JOINER = 1L << 9;
  static final long ORDINAL = 1L << 10;
  static final long ORDINAL_SUFFIX = 1L << 11;
  static final long ORDINAL_PREFIX = 1L << 12;
  static final long CURRENCY_BEFORE = 1L << 13;
  static final long CURRENCY_AFTER = 1L << 14;
  static final long PERCENT_BEFORE = 1L << 15;
  static final long PERCENT_AFTER = 1L << 16;

  /** Percentage points and their like. */
  static final long POINTS = 1L << 17;

  static final long OF = 1L << 18;
  static final long RANGE = 1L << 19;
  static final long BETWEEN = 1L << 20;
  static final long FROM = 1L << 21;
  static final long BOUND_BEFORE = 1L << 22;
  static final long BOUND_AFTER = 1L << 23;

  /** A bound between number and scale: 10多亿. */
  static final long BOUND_INSIDE = 1L << 24;

  /** A word before a number that is part of a name: "Llama 4". */
  static final long NAME = 1L << 25;

  /** A word after a number that makes it no quantity of ours: "parameters". */
  static final long NO_QUANTITY = 1L << 26;

  /** A counter after a number: 人, 명, "employees"; says that it is no year. */
  static final long COUNTER = 1L << 27;

  static final long YUAN_HINT = 1L << 28;
  static final long YEN_HINT = 1L << 29;

  static final long MONTH = 1L << 30;

  /** A month name that is also an ordinary word: "may". */
  static final long MONTH_WEAK = 1L << 31;

  static final long WEEKDAY = 1L << 32;

  /** "yesterday", "last year": unit and shift. */
  static final long RELATIVE = 1L << 33;

  /** "last", "next", "this" before a month, weekday or quarter. */
  static final long MODIFIER_BEFORE = 1L << 34;

  /** "lalu", "dernier" after it. */
  static final long MODIFIER_AFTER = 1L << 35;

  /** "days", "tahun", 年 after a number. */
  static final long UNIT = 1L << 36;

  /** "tháng", "tahun" before a number. */
  static final long UNIT_BEFORE = 1L << 37;

  static final long AGO_BEFORE = 1L << 38;
  static final long AGO_AFTER = 1L << 39;
  static final long AHEAD_BEFORE = 1L << 40;
  static final long AHEAD_AFTER = 1L << 41;

  /** "over the next", "mendatang": a span of time that begins or ends now. */
  static final long SPAN_BEFORE = 1L << 42;

  static final long SPAN_AFTER = 1L << 43;
  static final long IN = 1L << 44;
  static final long BY_BEFORE = 1L << 45;
  static final long BY_AFTER = 1L << 46;
  static final long THROUGH = 1L << 47;
  static final long END_BEFORE = 1L << 48;
  static final long END_AFTER = 1L << 49;
  static final long FISCAL_BEFORE = 1L << 50;
  static final long FISCAL_AFTER = 1L << 51;

  /** "Q3", "third quarter". */
  static final long QUARTER = 1L << 52;

  /** "kuartal", "quý", "T" before the number of a quarter. */
  static final long QUARTER_BEFORE = 1L << 53;

  static final long QUARTER_AFTER = 1L << 54;
  static final long HALF_YEAR = 1L << 55;
  static final long ROMAN = 1L << 56;

  /** A date written in digits: 27/01/2025. */
  static final long DATE = 1L << 57;

  /** Digits that are part of a name, time or version. */
  static final long BAD = 1L << 58;

  static final long CLOCK = 1L << 59;

  /** A unit that numbers a place in the calendar: 月 and 日, not "months". */
  static final long CALENDAR = 1L << 60;

  /** A word glued before a number that makes it no figure: 数千億, 수백. */
  static final long VAGUE = 1L << 61;

  /** A relative date that means its last part: "year-end". */
  static final long ENDS = 1L << 62;

  /** A small coin that is money only after a whole unit: 5角 but not 5分. */
  static final long COIN = 1L << 63;

  /** Kinds that may stand directly before digits: "Rp500", "Q3", "FY2026", "%5". */
  static final long BEFORE_DIGITS =
      CURRENCY_BEFORE
          | QUARTER_BEFORE
          | FISCAL_BEFORE
          | PERCENT_BEFORE
          | UNIT_BEFORE
          | ORDINAL_PREFIX;

  /** Kinds that may stand directly after digits: "5bn", "20th", "5%". */
  static final long AFTER_DIGITS =
      MULTIPLY
          | CURRENCY_AFTER
          | PERCENT_AFTER
          | POINTS
          | ORDINAL_SUFFIX
          | MONTH
          | UNIT
          | QUARTER_AFTER
          | COUNTER;

  /** Kinds that a dash before digits may follow without making a name of them. */
  static final long BEFORE_DASH =
      NUM
          | MULTIPLY
          | ROMAN
          | QUARTER
          | HALF_YEAR
          | MONTH
          | WEEKDAY
          | CURRENCY_BEFORE
          | CURRENCY_AFTER
          | PERCENT_AFTER
          | POINTS
          | IN
          | FISCAL_BEFORE
          | END_BEFORE
          | UNIT;

  static final long STARTS_DATE =
      NUMBER
          | NUM
          | ARTICLE
          | MONTH
          | WEEKDAY
          | RELATIVE
          | MODIFIER_BEFORE
          | UNIT_BEFORE
          | AGO_BEFORE
          | AHEAD_BEFORE
          | SPAN_BEFORE
          | END_BEFORE
          | FISCAL_BEFORE
          | QUARTER
          | QUARTER_BEFORE
          | HALF_YEAR
          | DATE;

  static final long STARTS_AMOUNT =
      NUMBER
          | NUM
          | MULTIPLY
          | HALF
          | ARTICLE
          | ORDINAL
          | ORDINAL_PREFIX
          | CURRENCY_BEFORE
          | PERCENT_BEFORE;

  private Kind() {}
}
