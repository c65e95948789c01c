package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Folds what the text says beside a person's name into the name: "former OpenAI researcher X", "X,
 * chief scientist of Y,", "X (VP penelitian AI)", "CEO Meta Mark Zuckerberg".
 */
final class PersonPhrases {

  private static final int INSERTION = 14;

  private final NounClasses classes;

  /** Whether what a clause tells of somebody stands before the name. */
  private final boolean clauseFirst;

  private final GroupMembers members;
  private final TitlesBehind titles;

  PersonPhrases(NounClasses classes, LanguagePack.Settings settings) {
    this.classes = classes;
    this.clauseFirst =
        settings.postpositions() || (settings.surnameFirst() && !settings.modifiersAfter());
    this.members = new GroupMembers(classes);
    this.titles = new TitlesBehind(classes);
  }

  void fold(Tokens tokens, List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).personLike() && elements.get(i).role == null) {
        if (classes.title().isEmpty()) {
          after(tokens, elements, i);
          i = before(tokens, elements, i, new Description());
        } else {
          i = before(tokens, elements, i, titles.behind(tokens, elements, i));
        }
      }
    }
    members.fold(tokens, elements);
  }

  /** Role and employer before the name, in either order; returns where the person stands then. */
  private int before(Tokens tokens, List<Element> elements, int person, Description found) {
    int i = person - 1;
    boolean comma =
        i >= 0 && tokens.is(elements.get(i).from, ',') && closed(tokens, elements, person);
    i -= comma ? 1 : 0;
    int begin = person;
    for (; i >= 0 && person - i <= 8; i--) {
      Element e = elements.get(i);
      boolean link = e.is(classes.possessive()) || e.is(classes.of()) || e.is(classes.roleOf());
      if (e.type == Element.Type.ROLE && found.role == null) {
        found.role = tokens.text(e.from, e.to);
        begin = i;
      } else if (employer(elements, i, found)) {
        int first = former(elements, i);
        found.employer = elements.get(first).entity;
        begin = found.role == null ? begin : first;
        i = first;
      } else if (e.is(classes.former())) {
        found.former = true;
        begin = found.role == null && found.employer == null ? begin : i;
      } else if (!link
          && !e.is(classes.honorific())
          && !(e.is(classes.det()) && found.role == null)) {
        break;
      }
    }
    begin =
        clauseFirst
            ? Math.min(begin, new ClausesBefore(classes).read(elements, begin, found))
            : begin;
    if (found.role == null && !(found.former && found.employer != null)) {
      // "Apple's X": nothing but where X belongs.
      boolean owned = person > 1 && elements.get(person - 1).is(classes.possessive());
      elements.get(person).employer = owned ? found.employer : elements.get(person).employer;
      return person;
    }
    if (found.employer == null && begin > 0 && elements.get(begin - 1).is(classes.who())) {
      found.employer = antecedent(tokens, elements, begin - 2);
    }
    int at = attach(elements, begin, person, person + 1, found);
    spread(tokens, elements, at, found);
    return at;
  }

  /** "former A and B executive X": the first of the two, where X was last. */
  private int former(List<Element> elements, int company) {
    boolean two =
        company > 2
            && elements.get(company - 1).is(classes.and())
            && elements.get(company - 2).type == Element.Type.COMPANY
            && elements.get(company - 2).entity != null
            && elements.get(company - 3).is(classes.former());
    return two ? company - 2 : company;
  }

  /** "Scale AI, whose chief X": the company right before. */
  private @Nullable Entity antecedent(Tokens tokens, List<Element> elements, int before) {
    // "Adept, in which", "Adept, whose"
    int which = before > 0 && elements.get(before).is(classes.preposition()) ? before - 1 : before;
    int i = which > 0 && tokens.is(elements.get(which).from, ',') ? which - 1 : which;
    boolean company = i >= 0 && elements.get(i).type == Element.Type.COMPANY;
    return company ? elements.get(i).entity : null;
  }

  /** Whether an apposition ends after the name: "its chief scientist, X, said". */
  private boolean closed(Tokens tokens, List<Element> elements, int person) {
    if (person + 1 >= elements.size()) {
      return true;
    }
    Element next = elements.get(person + 1);
    return next.type == Element.Type.PUNCTUATION
        || next.is(classes.and())
        || next.is(classes.possessive());
  }

  /**
   * "Covariant's founders, A, B and C": what stands before a list is said of each of its members.
   */
  private void spread(Tokens tokens, List<Element> elements, int first, Description found) {
    boolean titled = false;
    for (int i = first + 1; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e.personLike() && e.role == null && e.employer == null) {
        after(tokens, elements, i);
      }
      if (e.personLike() && e.role == null && e.employer == null) {
        e.role = titled ? null : found.role;
        e.employer = found.employer;
        e.former = found.former;
        titled = false;
      } else if (e.type == Element.Type.ROLE) {
        titled = true;
      } else if (!tokens.is(e.from, ',') && !e.is(classes.and())) {
        return;
      }
    }
  }

  /** An insertion between commas or in brackets that holds a role or company. */
  private void after(Tokens tokens, List<Element> elements, int person) {
    int open = person + 1;
    if (open >= elements.size()) {
      return;
    }
    if (relative(tokens, elements, person)) {
      return;
    }
    belongs(elements, person);
    char mark = tokens.first(elements.get(open).from);
    boolean bracket = mark == '(' || mark == '（';
    if (!bracket && mark != ',' && mark != '，') {
      return;
    }
    Description found = new Description();
    int last = describe(tokens, elements, open + 1, bracket, found);
    boolean from = found.former && last - open <= 3;
    if (found.role == null && !((bracket || from) && found.employer != null)) {
      return;
    }
    int end = insertionEnd(tokens, elements, last + 1, bracket);
    formerly(tokens, elements, last + 1, end, found);
    boolean unclosed = !bracket && !tokens.is(elements.get(end - 1).from, ',');
    if (unclosed && !classes.nameMark().isEmpty()) {
      return;
    }
    boolean moves =
        elements.subList(last + 1, end).stream().anyMatch(e -> e.is(classes.moveVerb()));
    attach(elements, person, person, moves ? last + 1 : end, found);
  }

  /** "a co-creator of X and former Y lead scientist": where the insertion says somebody was. */
  private void formerly(
      Tokens tokens, List<Element> elements, int from, int end, Description found) {
    for (int i = from; i + 2 < end && found.employer == null; i++) {
      Element company = elements.get(i + 1);
      boolean office =
          elements.get(i + 2).type == Element.Type.ROLE
              || elements.get(i + 2).is(classes.roleMod())
              || (i + 3 < end && elements.get(i + 3).type == Element.Type.ROLE);
      if (elements.get(i).is(classes.former())
          && company.type == Element.Type.COMPANY
          && company.entity != null
          && office) {
        found.employer = company.entity;
        found.former = true;
        int role = elements.get(i + 2).type == Element.Type.ROLE ? i + 2 : i + 3;
        found.role =
            role < end && elements.get(role).type == Element.Type.ROLE
                ? tokens.text(elements.get(role).from, elements.get(role).to)
                : null;
      }
    }
  }

  /** "Jack Rae of DeepMind": where somebody works. */
  private void belongs(List<Element> elements, int person) {
    int company = person + 2;
    if (company < elements.size()
        && elements.get(person).entity != null
        && elements.get(person).employer == null
        && elements.get(person + 1).is(classes.roleOf())
        && elements.get(person + 1).is(classes.of())
        && elements.get(company).type == Element.Type.COMPANY
        && elements.get(company).entity != null
        && !(company + 1 < elements.size() && elements.get(company + 1).is(classes.possessive()))) {
      Description found = new Description();
      found.employer = elements.get(company).entity;
      found.former = elements.get(person + 1).is(classes.from());
      attach(elements, person, person, company + 1, found);
    }
  }

  /** "X, who oversaw infrastructure at Meta, ...": the clause says where X belongs. */
  private boolean relative(Tokens tokens, List<Element> elements, int person) {
    int who = person + 1;
    who += who < elements.size() && tokens.is(elements.get(who).from, ',') ? 1 : 0;
    boolean before = who < elements.size() && elements.get(who).is(classes.former());
    if (who >= elements.size() || !(elements.get(who).is(classes.who()) || before)) {
      return false;
    }
    Description found = new Description();
    found.former = before;
    boolean role = false;
    for (int i = who + 1; i < elements.size() && i - who < INSERTION + 4; i++) {
      Element e = elements.get(i);
      role |= i - who < 4 && e.is(classes.relativeRole());
      if (i - who >= 4 && tokens.is(elements.get(i - 1).from, ',') && e.is(classes.moveVerb())) {
        return false;
      }
      if (i - who >= 4 && !role) {
        return false;
      }
      if (e.type == Element.Type.COMPANY && found.employer == null) {
        found.employer = e.entity;
      }
      if (before && e.type == Element.Type.ROLE && found.role == null) {
        found.role = tokens.text(e.from, e.to);
      }
      found.former |= e.is(classes.former());
      if (tokens.is(e.from, ';')) {
        if (role && found.employer != null) {
          attach(elements, person, person, i, found);
          return true;
        }
        return false;
      }
      boolean ends =
          i + 1 == elements.size()
              || (i + 2 == elements.size() && elements.get(i + 1).type == Element.Type.PUNCTUATION);
      if ((tokens.is(e.from, ',') || ends) && role && found.employer != null) {
        attach(elements, person, person, i + 1, found);
        return true;
      }
    }
    return false;
  }

  /**
   * Reads role, employer and "former" right after the opening mark; returns the last element used.
   */
  private int describe(
      Tokens tokens, List<Element> elements, int from, boolean bracket, Description found) {
    int last = from - 1;
    boolean noun = from < elements.size() && elements.get(from).is(classes.det());
    boolean founder = false;
    int limit = Math.min(elements.size(), from + (noun ? 12 : 8));
    for (int i = from; i < limit; i++) {
      Element e = elements.get(i);
      if (e.type == Element.Type.ROLE && found.role == null) {
        found.role = tokens.text(e.from, e.to);
        founder = e.is(classes.founder());
        last = i;
      } else if (e.type == Element.Type.ROLE) {
        if (founder && !e.is(classes.founder())) {
          // "co-founder of A and chief executive of B": founding is long past, the office is held.
          found.role = tokens.text(e.from, e.to);
          found.employer = null;
          founder = false;
        }
        last = i;
      } else if (founder && e.is(classes.and()) && office(elements, i)) {
        last = i;
      } else if (employer(elements, i, found)) {
        found.employer = e.entity;
        last = i;
      } else if (found.role != null && works(elements, i)) {
        // "lead for Gemini at Google DeepMind"
        found.employer = elements.get(i + 1).entity;
        last = ++i;
      } else if (found.role != null
          && found.employer == null
          && Introductions.leads(classes, tokens, elements, i)) {
        // "CEO of AI training data provider Scale AI"
        continue;
      } else if (e.is(classes.former())) {
        found.former = true;
      } else if (found.role == null && (e.is(classes.roleMod()) || e.is(classes.groupMod()))) {
        continue;
      } else if (!e.is(classes.possessive())
          && !e.is(classes.of())
          && !e.is(classes.roleOf())
          && !e.is(classes.det())
          && !(bracket && e.type == Element.Type.WORD)
          && !(noun && found.role == null && modifier(tokens, e))) {
        break;
      }
    }
    boolean nextName = last + 1 < elements.size() && elements.get(last + 1).personLike();
    if (nextName) {
      found.role = null;
      found.employer = null;
    }
    return last;
  }

  private boolean works(List<Element> elements, int at) {
    return elements.get(at).is(classes.workplace())
        && at + 1 < elements.size()
        && elements.get(at + 1).type == Element.Type.COMPANY
        && elements.get(at + 1).entity != null;
  }

  /** Whether "and" leads on to an office. */
  private boolean office(List<Element> elements, int and) {
    int i = and + 1;
    while (i < elements.size() && elements.get(i).is(classes.det())) {
      i++;
    }
    return i < elements.size()
        && elements.get(i).type == Element.Type.ROLE
        && !elements.get(i).is(classes.founder());
  }

  /** A company beside the title, or a name in capitals right before it: "former Unily chief". */
  private static boolean employer(List<Element> elements, int i, Description found) {
    Element e = elements.get(i);
    boolean before = i + 1 < elements.size() && elements.get(i + 1).type == Element.Type.ROLE;
    boolean name = e.type == Element.Type.NAME && e.nameTo - e.nameFrom == 1 && before;
    return (e.type == Element.Type.COMPANY || name) && found.employer == null && e.entity != null;
  }

  /** "the 28-year-old", "one of the most senior": what may stand before a title. */
  private boolean modifier(Tokens tokens, Element e) {
    return switch (e.type) {
      case WORD -> !tokens.capitalised(e.from);
      case NUMBER -> true;
      case PUNCTUATION -> tokens.is(e.from, '-');
      case PHRASE -> e.is(classes.roleMod()) || e.is(classes.orgSuffix()) || e.is(classes.place());
      default -> false;
    };
  }

  /**
   * The element after the insertion: past its closing mark if that comes soon, else right after it.
   */
  private static int insertionEnd(
      Tokens tokens, List<Element> elements, int from, boolean bracket) {
    for (int i = from; i < elements.size() && i - from < INSERTION; i++) {
      char c = tokens.first(elements.get(i).from);
      if (bracket ? c == ')' || c == '）' : c == ',' || c == '，') {
        return i + 1;
      }
      if (c == ';' || c == '—' || c == '–') {
        break;
      }
    }
    return from;
  }

  static int attach(List<Element> elements, int from, int person, int to, Description found) {
    Element name = elements.get(person);
    name.from = elements.get(from).from;
    name.to = elements.get(to - 1).to;
    if (name.type == Element.Type.NAME && name.entity != null) {
      name.type = Element.Type.PERSON;
      name.entity = new Entity(name.entity.name(), true, name.entity.entry());
    }
    name.role = found.role != null ? found.role : name.role;
    name.employer = found.employer != null ? found.employer : name.employer;
    name.former |= found.former;
    elements.subList(person + 1, to).clear();
    elements.subList(from, person).clear();
    return from;
  }

  /** What was read beside a name. */
  static final class Description {
    @Nullable String role;
    @Nullable Entity employer;
    boolean former;
  }
}
