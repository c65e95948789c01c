package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.Tokens;

/** Says by the words beside a name what part it has in its sentence. */
final class NamePositions {

  private final NounClasses classes;

  NamePositions(NounClasses classes) {
    this.classes = classes;
  }

  /** "the former chief executive of GitHub": nobody's company now. */
  boolean formerly(List<Element> elements, int company) {
    for (int i = company - 1; i >= 0 && company - i <= 6; i--) {
      Element e = elements.get(i);
      if (e.is(classes.former())) {
        return true;
      }
      boolean title =
          e.is(classes.roleHead())
              || e.is(classes.roleMod())
              || e.is(classes.of())
              || e.is(classes.roleOf())
              || e.is(classes.det());
      if (!title) {
        return false;
      }
    }
    return false;
  }

  /** "X, chercheur chez OpenAI, a rejoint le groupe": whose employer stands in an insertion. */
  boolean employs(List<Element> elements, int company) {
    return company > 3
        && (elements.get(company - 1).is(classes.preposition())
            || elements.get(company - 1).is(classes.of()))
        && elements.get(company - 2).is(classes.roleHead());
  }

  /** "X, a vice president of research": an unknown name that can only be a person's. */
  boolean titled(Tokens tokens, List<Element> elements, int i) {
    return elements.get(i).personLike()
        && i + 3 < elements.size()
        && tokens.is(elements.get(i + 1).from, ',')
        && (elements.get(i + 2).is(classes.roleHead())
            || elements.get(i + 3).is(classes.roleHead())
            || elements.get(i + 3).is(classes.roleMod()));
  }

  /** "Groq's founder, and Sunny Madra, its president": what belongs to the company named last. */
  boolean apposed(Tokens tokens, List<Element> elements, int pronoun) {
    return elements.get(pronoun).is(classes.pronounPossessive())
        && tokens.is(elements.get(pronoun - 1).from, ',')
        && elements.get(pronoun - 2).personLike();
  }

  boolean owns(List<Element> elements, int i) {
    return i + 1 < elements.size() && elements.get(i + 1).is(classes.possessive());
  }

  /** "According to X, Y has left. He": not the one that a preposition opens the sentence with. */
  boolean governs(List<Element> elements, int i) {
    return i > 0 && elements.get(i - 1).is(classes.preposition());
  }

  /** "X has gone, and Y said that it": a clause behind a comma that is about another company. */
  boolean opens(Tokens tokens, List<Element> elements, int i) {
    if (i > 3 && elements.get(i - 1).is(classes.meanwhile())) {
      return true;
    }
    int and = i > 4 && elements.get(i - 1).is(classes.det()) ? i - 2 : i - 1;
    return and > 2
        && elements.get(and).is(classes.and())
        && tokens.is(elements.get(and - 1).from, ',')
        && !elements.get(and - 2).companyLike()
        && i + 1 < elements.size()
        && elements.get(i + 1).type == Element.Type.WORD;
  }

  /** "at Y, X announced that it": the one who speaks right before speaks of itself. */
  boolean speaks(List<Element> elements, int pronoun) {
    int company = pronoun - 2;
    company -= company > 0 && elements.get(company).type != Element.Type.COMPANY ? 1 : 0;
    if (company < 0
        || elements.get(company).type != Element.Type.COMPANY
        || !elements.get(pronoun - 1).is(classes.that())) {
      return false;
    }
    return company == 0 || !elements.get(company - 1).is(classes.preposition());
  }
}
