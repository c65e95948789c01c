package kutip.extraction.resolve;

import java.util.List;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.frame.Match;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.shared.ClaimKind;
import kutip.shared.Modality;

/** How firmly a sentence states what a match says. */
final class ModalityReader {

  private static final int BEFORE = 9;
  private static final int RIGHT_BEFORE = 4;

  /** How far a modal verb stands before the verb that ends its clause. */
  private static final int CLAUSE = 16;

  /** How far a clause-final verb's auxiliaries reach: "streichen könnte". */
  private static final int ENDING = 2;

  private final FrameClasses classes;
  private final boolean verbFinal;
  private final boolean verbBracket;

  ModalityReader(FrameClasses classes, boolean verbFinal, boolean verbBracket) {
    this.classes = classes;
    this.verbFinal = verbFinal;
    this.verbBracket = verbBracket;
  }

  Modality of(Match match) {
    List<Element> elements = match.sentence().elements();
    int trigger = match.trigger();
    Element at = elements.get(trigger);
    if (near(elements, trigger, classes.negation(), RIGHT_BEFORE)
        || anywhere(elements, classes.denial())) {
      return Modality.DENIED;
    }
    if (anywhere(elements, classes.rumour())
        || at.is(classes.hedge())
        || near(elements, trigger, classes.hedge(), BEFORE)) {
      return Modality.REPORTED;
    }
    if (at.is(classes.future())
        || near(elements, trigger, classes.future(), verbBracket ? CLAUSE : reach(match))
        || planned(match)
        || (match.frame().kind() != ClaimKind.MARKET_CAP_CHANGE
            && trigger > 0
            && elements.get(trigger - 1).is(classes.futureBefore()))) {
      return Modality.ANNOUNCED;
    }
    return match.frame().modality();
  }

  /** "資本支出將達到560億美元": the verb between a noun and its sum. */
  private boolean planned(Match match) {
    int amount = match.position(Slot.AMOUNT);
    List<Element> elements = match.sentence().elements();
    boolean noun = elements.get(match.trigger()).is(classes.capex()) && !verbFinal;
    for (int i = match.trigger() + 1; noun && i < amount; i++) {
      if (elements.get(i).is(classes.future())) {
        return true;
      }
    }
    return false;
  }

  /** Back to whom it is said of, when the trigger is a noun far from its verb. */
  private static int reach(Match match) {
    int subject = match.position(Slot.COMPANY);
    boolean before = subject >= 0 && subject < match.trigger();
    return before ? Math.max(RIGHT_BEFORE + 1, match.trigger() - subject) : RIGHT_BEFORE + 1;
  }

  /**
   * In the trigger's clause before it, or after it where verbs come last and their endings follow.
   */
  private boolean near(
      List<Element> elements, int trigger, kutip.extraction.lexicon.ClassSet wanted, int reach) {
    int words = 0;
    for (int i = Inserted.before(elements, trigger, classes) - 1; i >= 0 && words < reach; i--) {
      Element e = elements.get(i);
      if (e.is(wanted)) {
        return true;
      }
      boolean pause = wanted == classes.negation() && e.type() == Element.Type.PUNCTUATION;
      if (e.is(classes.clause()) || e.is(classes.and()) || (pause && !verbFinal)) {
        break;
      }
      words += e.is(classes.det()) ? 0 : 1;
    }
    boolean open = verbFinal && elements.get(trigger).is(classes.converb());
    int after = open ? elements.size() : verbFinal ? reach : verbBracket ? ENDING : 0;
    for (int i = trigger + 1; i < elements.size() && i - trigger <= after; i++) {
      if (elements.get(i).is(wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean anywhere(
      List<Element> elements, kutip.extraction.lexicon.ClassSet wanted) {
    for (Element e : elements) {
      if (e.is(wanted)) {
        return true;
      }
    }
    return false;
  }
}
