package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.Tokens;

/** Reads titles in the languages that put them behind names. */
final class TitlesBehind {

  private static final int REACH = 5;

  /** How many characters the name of a unit has between employer and title. */
  private static final int UNIT = 8;

  private final NounClasses classes;

  TitlesBehind(NounClasses classes) {
    this.classes = classes;
  }

  /** "島田社長", "최수연 네이버 대표": where titles follow names; the name takes them in. */
  PersonPhrases.Description behind(Tokens tokens, List<Element> elements, int person) {
    PersonPhrases.Description found = new PersonPhrases.Description();
    int last = person;
    int reach = REACH;
    for (int i = person + 1; i < elements.size() && i - person <= reach; i++) {
      Element e = elements.get(i);
      boolean role = e.type == Element.Type.ROLE && !e.is(classes.stock());
      if (role && found.role == null) {
        found.role = tokens.text(e.from, e.to);
        last = i;
      } else if (e.is(classes.honorific())) {
        last = i;
      } else if (e.type == Element.Type.COMPANY && found.employer == null && last == person) {
        found.employer = e.entity;
        reach += UNIT;
      } else if (found.role == null && (e.type == Element.Type.WORD || e.is(classes.roleMod()))) {
        continue;
      } else if (e.is(classes.former()) && found.role == null) {
        found.former = true;
      } else {
        break;
      }
    }
    if (last == person) {
      return new PersonPhrases.Description();
    }
    if (found.role == null) {
      found.employer = null;
      found.former = false;
    }
    last = bracketedRole(tokens, elements, last);
    PersonPhrases.attach(elements, person, person, last + 1, found);
    return found;
  }

  /** "최고경영자(CEO)": the same title once more. */
  private static int bracketedRole(Tokens tokens, List<Element> elements, int last) {
    boolean bracket =
        last + 3 < elements.size()
            && "(（".indexOf(tokens.first(elements.get(last + 1).from)) >= 0
            && elements.get(last + 2).type == Element.Type.ROLE
            && ")）".indexOf(tokens.first(elements.get(last + 3).from)) >= 0;
    return bracket ? last + 3 : last;
  }
}
