package kutip.extraction.mention;

import java.util.List;

/** Relative clauses before a name, in languages that put them there. */
final class ClausesBefore {

  private static final int INSERTION = 14;

  private final NounClasses classes;

  ClausesBefore(NounClasses classes) {
    this.classes = classes;
  }

  /** "曾在谷歌任职的吴永辉", "グーグルで検索部門を率いた": the relative clause before a name. */
  int read(List<Element> elements, int name, PersonPhrases.Description found) {
    int i = name - 1;
    i -= i >= 0 && elements.get(i).is(classes.possessive()) ? 1 : 0;
    boolean works = false;
    for (int step = 0; i >= 0 && step < INSERTION; i--, step++) {
      Element e = elements.get(i);
      if (e.type == Element.Type.PUNCTUATION || found.employer != null) {
        return name;
      }
      works |= step < 3 && e.is(classes.relativeRole());
      if (step >= 3 && !works) {
        return name;
      }
      if (works && e.type == Element.Type.COMPANY && e.entity != null) {
        found.employer = e.entity;
        found.former = true;
        return i;
      }
    }
    return name;
  }
}
