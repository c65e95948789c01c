package kutip.extraction.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import kutip.extraction.quantity.Lexeme.Bound;
import kutip.extraction.quantity.Lexeme.Unit;

/** Gives a lexeme the sense that the head of a line in {@code quantity.txt} names. */
final class Senses {

  private Senses() {}

  /**
   * Adds one sense.
   *
   * @throws IllegalArgumentException when key or arguments are not known
   */
  static void add(Lexeme lexeme, String[] head) {
    if (!numeric(lexeme, head) && !unit(lexeme, head) && !context(lexeme, head)) {
      lexeme.kinds |= plain(head);
      if (head[0].equals("drop")) {
        lexeme.kinds = 0;
      }
    }
  }

  private static boolean numeric(Lexeme lexeme, String[] head) {
    switch (head[0]) {
      case "number" -> {
        lexeme.number = decimal(head, 1);
        lexeme.kinds |= Kind.NUM | (has(head, "weak") ? Kind.WEAK : 0);
      }
      case "multiply" -> {
        lexeme.multiplier = decimal(head, 1);
        long weak = has(head, "weak") ? Kind.WEAK : 0;
        long flags =
            weak | (has(head, "alone") ? Kind.ALONE : 0) | (has(head, "short") ? Kind.SHORT : 0);
        lexeme.kinds |= Kind.MULTIPLY | flags;
      }
      case "half" -> lexeme.kinds |= has(head, "after") ? Kind.HALF_AFTER : Kind.HALF;
      case "ordinal" -> {
        lexeme.number = decimal(head, 1);
        lexeme.kinds |= Kind.ORDINAL;
      }
      case "roman" -> {
        lexeme.roman = whole(head, 1);
        lexeme.kinds |= Kind.ROMAN;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static boolean unit(Lexeme lexeme, String[] head) {
    switch (head[0]) {
      case "currency" -> currency(lexeme, head);
      case "percent" -> {
        lexeme.percent = head.length > 1 && digit(head[1]) ? decimal(head, 1) : BigDecimal.ONE;
        lexeme.kinds |= has(head, "before") ? Kind.PERCENT_BEFORE : 0;
        lexeme.kinds |= has(head, "before") && !has(head, "after") ? 0 : Kind.PERCENT_AFTER;
      }
      case "points" -> {
        lexeme.percent = decimal(head, 1);
        lexeme.kinds |= Kind.POINTS;
      }
      case "bound" -> {
        lexeme.bound = Bound.valueOf(word(head, 1).toUpperCase(Locale.ROOT));
        boolean after = has(head, "after");
        long where = after ? Kind.BOUND_AFTER : Kind.BOUND_BEFORE;
        lexeme.kinds |= has(head, "inside") ? Kind.BOUND_INSIDE : where;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void currency(Lexeme lexeme, String[] head) {
    lexeme.currency = word(head, 1);
    lexeme.factor = head.length > 2 && digit(head[2]) ? decimal(head, 2) : BigDecimal.ONE;
    lexeme.kinds &= ~(Kind.CURRENCY_BEFORE | Kind.CURRENCY_AFTER);
    lexeme.kinds |= has(head, "after") ? 0 : Kind.CURRENCY_BEFORE;
    lexeme.kinds |= has(head, "before") ? 0 : Kind.CURRENCY_AFTER;
    lexeme.kinds |= has(head, "coin") ? Kind.COIN : 0;
  }

  private static boolean context(Lexeme lexeme, String[] head) {
    switch (head[0]) {
      case "month" -> {
        lexeme.month = whole(head, 1);
        lexeme.kinds |= Kind.MONTH | (has(head, "weak") ? Kind.MONTH_WEAK : 0);
      }
      case "weekday" -> {
        lexeme.weekday = whole(head, 1);
        lexeme.week = head.length > 2 ? whole(head, 2) : DateParts.UNMARKED;
        lexeme.kinds |= Kind.WEEKDAY;
      }
      case "relative" -> {
        lexeme.relativeUnit = Unit.valueOf(word(head, 1).toUpperCase(Locale.ROOT));
        lexeme.shift = whole(head, 2);
        lexeme.kinds |= Kind.RELATIVE | (has(head, "ending") ? Kind.ENDS : 0);
      }
      case "modifier" -> {
        lexeme.modifier = whole(head, 1);
        lexeme.kinds |= has(head, "after") ? 0 : Kind.MODIFIER_BEFORE;
        lexeme.kinds |= has(head, "before") ? 0 : Kind.MODIFIER_AFTER;
      }
      case "span" -> {
        lexeme.modifier = whole(head, 1);
        lexeme.kinds |= has(head, "after") ? Kind.SPAN_AFTER : Kind.SPAN_BEFORE;
      }
      case "unit" -> {
        lexeme.unit = Unit.valueOf(word(head, 1).toUpperCase(Locale.ROOT));
        boolean calendar = has(head, "calendar");
        lexeme.kinds |= calendar ? Kind.CALENDAR : 0;
        lexeme.kinds |= calendar || has(head, "after") ? 0 : Kind.UNIT_BEFORE;
        lexeme.kinds |= has(head, "before") ? 0 : Kind.UNIT;
      }
      case "halfyear" -> {
        lexeme.halfYear = whole(head, 1);
        lexeme.kinds |= Kind.HALF_YEAR;
      }
      case "quarter" -> quarter(lexeme, head);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void quarter(Lexeme lexeme, String[] head) {
    switch (word(head, 1)) {
      case "before" -> lexeme.kinds |= Kind.QUARTER_BEFORE;
      case "after" -> lexeme.kinds |= Kind.QUARTER_AFTER;
      default -> {
        lexeme.quarter = whole(head, 1);
        lexeme.kinds |= Kind.QUARTER;
      }
    }
  }

  private static long plain(String[] head) {
    return switch (String.join(" ", head)) {
      case "article" -> Kind.ARTICLE;
      case "joiner" -> Kind.JOINER;
      case "ordinalsuffix" -> Kind.ORDINAL_SUFFIX;
      case "ordinalprefix" -> Kind.ORDINAL_PREFIX;
      case "of" -> Kind.OF;
      case "range" -> Kind.RANGE;
      case "between" -> Kind.BETWEEN;
      case "from" -> Kind.FROM;
      case "name" -> Kind.NAME;
      case "noquantity" -> Kind.NO_QUANTITY;
      case "counter" -> Kind.COUNTER;
      case "hint yuan" -> Kind.YUAN_HINT;
      case "hint yen" -> Kind.YEN_HINT;
      case "ago before" -> Kind.AGO_BEFORE;
      case "ago after" -> Kind.AGO_AFTER;
      case "ahead before" -> Kind.AHEAD_BEFORE;
      case "ahead after" -> Kind.AHEAD_AFTER;
      case "in" -> Kind.IN;
      case "by before" -> Kind.BY_BEFORE;
      case "by after" -> Kind.BY_AFTER;
      case "through" -> Kind.THROUGH;
      case "end before" -> Kind.END_BEFORE;
      case "end after" -> Kind.END_AFTER;
      case "fiscal before" -> Kind.FISCAL_BEFORE;
      case "fiscal after" -> Kind.FISCAL_AFTER;
      case "clock" -> Kind.CLOCK;
      case "vague" -> Kind.VAGUE;
      case "drop" -> 0L;
      default -> throw new IllegalArgumentException("unknown key: " + String.join(" ", head));
    };
  }

  private static boolean has(String[] head, String flag) {
    for (int i = 1; i < head.length; i++) {
      if (head[i].equals(flag)) {
        return true;
      }
    }
    return false;
  }

  private static boolean digit(String word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private static String word(String[] head, int index) {
    if (index >= head.length) {
      throw new IllegalArgumentException("argument missing after: " + String.join(" ", head));
    }
    return head[index];
  }

  private static BigDecimal decimal(String[] head, int index) {
    return new BigDecimal(word(head, index));
  }

  private static int whole(String[] head, int index) {
    return Integer.parseInt(word(head, index));
  }
}
