package kutip.extraction.frame;

import java.util.List;
import kutip.extraction.mention.Element;

/** Tells a company that somebody comes from and one that merely owns a noun of the sentence. */
record NestedOwner(FrameClasses classes) {

  /** "joins the research lab of Meta": of a noun's owner nobody comes. */
  boolean owns(Match match, int company) {
    List<Element> elements = match.sentence().elements();
    int mark = company - 1;
    while (mark > 0
        && elements.get(mark).is(classes.det())
        && !elements.get(mark).is(classes.of())) {
      mark--;
    }
    if (mark <= match.trigger() + 1
        || !elements.get(mark).is(classes.of())
        || (elements.get(mark - 1).type() != Element.Type.WORD
            && elements.get(mark - 1).type() != Element.Type.PHRASE)) {
      return false;
    }
    int i = mark - 1;
    while (i > match.trigger()
        && !elements.get(i).is(classes.preposition())
        && (elements.get(i).type() == Element.Type.WORD
            || elements.get(i).type() == Element.Type.PHRASE)) {
      i--;
    }
    return i == match.trigger() || elements.get(i).is(classes.preposition());
  }
}
