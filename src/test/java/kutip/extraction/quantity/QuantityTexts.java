package kutip.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Prints a quantity as the row files write it: {@code money 5..10 USD ±0.5 [$5-10]}. */
final class QuantityTexts {

  private QuantityTexts() {}

  static String of(Quantity quantity, String text) {
    String span = " [" + text.substring(quantity.start(), quantity.end()) + "]";
    return span(quantity) + span;
  }

  private static String span(Quantity quantity) {
    return switch (quantity) {
      case MoneyQuantity m ->
          "money "
              + bounds(m.low(), m.high())
              + " "
              + m.currency()
              + half(m.halfWidth(), m.approximate());
      case PercentQuantity p ->
          (p.points() ? "points " : "percent ")
              + bounds(p.low(), p.high())
              + half(p.halfWidth(), p.approximate());
      case NumberQuantity n ->
          (n.ordinal() ? "ordinal " : "number ")
              + bounds(n.low(), n.high())
              + half(n.halfWidth(), n.approximate());
      case DateQuantity d -> date(d);
    };
  }

  private static String date(DateQuantity date) {
    return "date "
        + date.date()
        + (date.until() == null ? "" : "/" + date.until())
        + (date.period() ? " period" : "")
        + (date.fiscal() ? " fiscal" : "")
        + (date.deadline() ? " deadline" : "");
  }

  private static String bounds(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    if (low != null && low.equals(high)) {
      return low.toPlainString();
    }
    return (low == null ? "" : low.toPlainString())
        + ".."
        + (high == null ? "" : high.toPlainString());
  }

  private static String half(BigDecimal width, boolean approximate) {
    return " ±" + width.toPlainString() + (approximate ? " about" : "");
  }
}
