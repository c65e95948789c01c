package kutip.extraction.resolve;

import java.util.List;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.mention.Element;

/** Relative clauses between a subject and its verb: "X, which is due to report today, fell". */
final class Inserted {

  private static final int REACH = 24;

  private Inserted() {}

  /**
   * Where a clause that a comma closes right before the trigger begins; the trigger itself when
   * there is none.
   */
  static int before(List<Element> elements, int trigger, FrameClasses classes) {
    if (trigger > 1 && elements.get(trigger - 1).is(classes.listIntro())) {
      // "X — who wrote it all in 2017 — is leaving"
      for (int i = trigger - 3; i > 0 && trigger - i < REACH; i--) {
        if (elements.get(i).is(classes.listIntro())) {
          return i;
        }
      }
    }
    if (trigger == 0 || elements.get(trigger - 1).type() != Element.Type.PUNCTUATION) {
      return trigger;
    }
    for (int i = trigger - 2; i > 0 && trigger - i < REACH; i--) {
      if (elements.get(i).is(classes.who())) {
        return elements.get(i - 1).type() == Element.Type.PUNCTUATION ? i - 1 : trigger;
      }
    }
    return trigger;
  }

  /** Whether an element stands in a relative clause beside that of the trigger. */
  static boolean holds(List<Element> elements, int element, int trigger, FrameClasses classes) {
    int open = element - 1;
    while (open > 0 && elements.get(open).type() != Element.Type.PUNCTUATION) {
      open--;
    }
    int close = element + 1;
    while (close < trigger && elements.get(close).type() != Element.Type.PUNCTUATION) {
      close++;
    }
    boolean relative = open > 0 && elements.get(open + 1).is(classes.who());
    return relative && (close < trigger || open > trigger);
  }
}
