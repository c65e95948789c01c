package kutip.extraction.mention;

import java.math.BigDecimal;
import java.util.List;
import kutip.extraction.quantity.NumberQuantity;
import kutip.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Takes how old somebody is out of a sentence: "28-year-old X", "X, 28, left", "X (28)". */
final class Ages {

  private static final int YOUNGEST = 16;
  private static final int OLDEST = 99;

  private final NounClasses classes;

  Ages(NounClasses classes) {
    this.classes = classes;
  }

  void drop(Tokens tokens, List<Element> elements) {
    for (int i = 0; i + 1 < elements.size(); i++) {
      if (!age(elements.get(i).quantity)) {
        continue;
      }
      if (elements.get(i + 1).is(classes.age())) {
        elements.subList(i, i + 2).clear();
      } else if (inserted(tokens, elements, i)) {
        elements.subList(i - 1, i + 2).clear();
      }
    }
  }

  private static boolean age(@Nullable Object quantity) {
    return quantity instanceof NumberQuantity number
        && number.low() instanceof BigDecimal low
        && low.equals(number.high())
        && low.stripTrailingZeros().scale() <= 0
        && low.compareTo(BigDecimal.valueOf(YOUNGEST)) >= 0
        && low.compareTo(BigDecimal.valueOf(OLDEST)) <= 0;
  }

  /** Between commas or brackets right behind a person. */
  private static boolean inserted(Tokens tokens, List<Element> elements, int number) {
    if (number < 2 || elements.get(number - 2).type != Element.Type.PERSON) {
      return false;
    }
    int open = elements.get(number - 1).from;
    int close = elements.get(number + 1).from;
    return (tokens.is(open, ',') && tokens.is(close, ','))
        || (tokens.is(open, '(') && tokens.is(close, ')'));
  }
}
