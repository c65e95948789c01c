package kutip.extraction.resolve;

import java.math.BigDecimal;
import java.util.List;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.frame.Match;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.quantity.MoneyQuantity;
import org.jspecify.annotations.Nullable;

/**
 * Puts a range together whose ends are told apart: "raised the low end of its forecast to $66
 * billion from $64 billion, keeping the top end at $72 billion".
 */
final class RangeEnds {

  /** How far behind "the low end of its capital spending forecast for 2025" its figure stands. */
  private static final int REACH = 10;

  private final FrameClasses classes;

  RangeEnds(FrameClasses classes) {
    this.classes = classes;
  }

  /** The stated amount, bounded on one side where it is one end, whole where both ends stand. */
  MoneyQuantity of(Match match, MoneyQuantity stated) {
    List<Element> elements = match.sentence().elements();
    int at = match.position(Slot.AMOUNT);
    boolean low = tells(elements, at, classes.lowEnd(), classes.highEnd());
    boolean high = tells(elements, at, classes.highEnd(), classes.lowEnd());
    if (low == high) {
      return stated;
    }
    for (int i = 0; i < elements.size(); i++) {
      if (i != at
          && elements.get(i).quantity() instanceof MoneyQuantity other
          && other.currency().equals(stated.currency())
          && tells(
              elements,
              i,
              low ? classes.highEnd() : classes.lowEnd(),
              low ? classes.lowEnd() : classes.highEnd())
          && !elements.get(i - 1).is(classes.oldMark())) {
        return low
            ? range(stated, stated.low(), other.high())
            : range(stated, other.low(), stated.high());
      }
    }
    return low ? range(stated, stated.low(), null) : range(stated, null, stated.high());
  }

  private static MoneyQuantity range(
      MoneyQuantity stated, @Nullable BigDecimal low, @Nullable BigDecimal high) {
    return new MoneyQuantity(
        stated.start(),
        stated.end(),
        low,
        high,
        stated.currency(),
        stated.halfWidth(),
        stated.approximate());
  }

  /** Whether words for one end stand before a figure, with no other figure between. */
  private static boolean tells(
      List<Element> elements, int figure, ClassSet wanted, ClassSet other) {
    for (int i = figure - 1; i >= 0 && figure - i <= REACH; i--) {
      Element e = elements.get(i);
      if (e.is(wanted)) {
        return true;
      }
      if (e.is(other) || e.type() == Element.Type.MONEY) {
        return false;
      }
    }
    return false;
  }
}
