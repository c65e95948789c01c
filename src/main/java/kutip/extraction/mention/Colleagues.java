package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.Tokens;

/**
 * "A, technical director of X, B, co-founder, and the researcher C": who is named in one list with
 * a title and no company has that of the one before.
 */
final class Colleagues {

  private final NounClasses classes;

  Colleagues(NounClasses classes) {
    this.classes = classes;
  }

  void fold(Tokens tokens, List<Element> elements) {
    Element last = null;
    for (Element e : elements) {
      if (e.personLike()) {
        if (last != null && e.role != null && e.employer == null) {
          e.employer = last.employer;
          e.former = last.former;
        }
        last = e.role != null && e.employer != null ? e : null;
      } else if (!between(tokens, e)) {
        last = null;
      }
    }
  }

  private boolean between(Tokens tokens, Element e) {
    return tokens.is(e.from, ',')
        || e.is(classes.and())
        || (e.is(classes.det()) && e.type == Element.Type.PHRASE);
  }
}
