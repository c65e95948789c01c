package kutip.extraction.mention;

import java.math.BigDecimal;
import java.util.List;
import kutip.extraction.quantity.MoneyQuantity;
import kutip.extraction.quantity.NumberQuantity;
import org.jspecify.annotations.Nullable;

/**
 * Sums whose currency a text no longer says once it has: "gastará 200.000 millones de dólares;
 * Meta, hasta 135.000 millones". One instance reads one article.
 */
final class BareSums {

  /** So many sentences a currency stays understood. */
  private static final int UNDERSTOOD = 4;

  /** Smaller numbers without a currency are seldom sums that news tells. */
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(10_000_000);

  private final NounClasses classes;
  private @Nullable String currency;
  private int age;

  BareSums(NounClasses classes) {
    this.classes = classes;
  }

  /** Makes money of the large bare numbers of a sentence that nothing counted follows. */
  void find(List<Element> elements) {
    age++;
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e.quantity instanceof MoneyQuantity money) {
        currency = money.currency();
        age = 0;
      } else if (currency != null
          && age < UNDERSTOOD
          && e.quantity instanceof NumberQuantity number
          && large(number)
          && alone(elements, i)) {
        e.type = Element.Type.MONEY;
        e.quantity =
            new MoneyQuantity(
                number.start(),
                number.end(),
                number.low(),
                number.high(),
                currency,
                number.halfWidth(),
                number.approximate());
      }
    }
  }

  private static boolean large(NumberQuantity number) {
    BigDecimal value = number.low() != null ? number.low() : number.high();
    return value != null && !number.ordinal() && value.compareTo(SMALLEST) >= 0;
  }

  /** What is counted would stand behind the number: "800 million users". */
  private boolean alone(List<Element> elements, int number) {
    if (number + 1 >= elements.size()) {
      return true;
    }
    Element next = elements.get(number + 1);
    return next.type == Element.Type.PUNCTUATION
        || next.type == Element.Type.DATE
        || next.is(classes.and())
        || (next.is(classes.preposition()) && (!next.is(classes.of()) || dated(elements, number)));
  }

  /** "593.000 millones en enero". */
  private static boolean dated(List<Element> elements, int number) {
    return number + 2 < elements.size() && elements.get(number + 2).type == Element.Type.DATE;
  }
}
