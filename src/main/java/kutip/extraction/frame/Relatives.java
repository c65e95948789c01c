package kutip.extraction.frame;

import java.util.List;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Sentence;

/** Finds whom a relative pronoun before a verb stands for. */
final class Relatives {

  private static final int NEAR = 4;

  private final FrameClasses classes;
  private final ClassSet triggers;

  Relatives(FrameClasses classes, ClassSet triggers) {
    this.classes = classes;
    this.triggers = triggers;
  }

  /** "X, whom Meta hired": the person before the relative pronoun. */
  int antecedent(Sentence sentence, int trigger) {
    List<Element> elements = sentence.elements();
    int i = trigger - 1;
    while (i > 0 && (elements.get(i).is(classes.adverb()) || elements.get(i).companyLike())) {
      i--;
    }
    if (i < 1 || i == trigger - 1 || !elements.get(i).is(classes.who())) {
      return -1;
    }
    i -= sentence.tokens().is(elements.get(i - 1).from(), ',') ? 2 : 1;
    return i >= 0 && elements.get(i).personLike() ? i : -1;
  }

  /** "X, den Zuckerberg im Sommer geholt hat": a pronoun, a subject and the verb at the end. */
  int relative(Sentence sentence, int trigger) {
    List<Element> elements = sentence.elements();
    boolean subject = false;
    for (int i = trigger - 1; i > 1; i--) {
      Element e = elements.get(i);
      boolean opens = sentence.tokens().is(elements.get(i - 1).from(), ',');
      if (opens && e.is(classes.who()) && !e.companyLike()) {
        int whom = i - 2;
        while (whom > 0 && i - whom < NEAR && elements.get(whom).type() == Element.Type.WORD) {
          whom--;
        }
        return subject && elements.get(whom).personLike() ? whom : -1;
      }
      if (e.type() == Element.Type.PUNCTUATION || e.is(triggers)) {
        return -1;
      }
      subject |= elements.get(i - 1).is(classes.who()) && nominal(e);
    }
    return -1;
  }

  private static boolean nominal(Element e) {
    return e.companyLike() || e.type() == Element.Type.PERSON;
  }
}
