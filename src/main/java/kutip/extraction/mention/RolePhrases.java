package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.quantity.Quantity;
import kutip.extraction.text.TokenType;
import kutip.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Joins job titles ("chief AI scientist", "kepala divisi Superintelligence") and counted groups
 * ("600 jobs").
 */
final class RolePhrases {

  private static final int FIELD = 4;
  private static final int GROUP_REACH = 5;
  private static final int COMPOUND = 6;

  private final NounClasses classes;
  private final boolean modifiersAfter;

  RolePhrases(NounClasses classes, boolean modifiersAfter) {
    this.classes = classes;
    this.modifiersAfter = modifiersAfter;
  }

  void fold(Tokens tokens, List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).is(classes.roleHead())) {
        i = role(tokens, elements, i);
      }
    }
    joinRoles(elements);
    abbreviations(tokens, elements);
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).type == Element.Type.NUMBER) {
        group(elements, i);
      }
    }
  }

  /** "最高技術責任者(CTO)", "米国預託証券(ADR)": the same title or kind of share once more. */
  private void abbreviations(Tokens tokens, List<Element> elements) {
    for (int i = 0; i + 3 < elements.size(); i++) {
      boolean roles =
          elements.get(i).type == Element.Type.ROLE
              && elements.get(i + 2).type == Element.Type.ROLE;
      boolean shares =
          elements.get(i).is(classes.stock()) && elements.get(i + 2).is(classes.stock());
      if ((roles || shares)
          && "(（".indexOf(tokens.first(elements.get(i + 1).from)) >= 0
          && ")）".indexOf(tokens.first(elements.get(i + 3).from)) >= 0) {
        merge(elements, i, i + 4, elements.get(i).type, elements.get(i).classes);
      }
    }
  }

  /** "co-founder and chief executive" is one description. */
  private void joinRoles(List<Element> elements) {
    for (int i = 0; i + 2 < elements.size(); i++) {
      if (elements.get(i).type == Element.Type.ROLE
          && elements.get(i + 1).is(classes.and())
          && elements.get(i + 2).type == Element.Type.ROLE) {
        merge(elements, i, i + 3, Element.Type.ROLE, elements.get(i).classes);
      }
    }
  }

  private int role(Tokens tokens, List<Element> elements, int head) {
    int begin = head;
    while (begin > 0 && elements.get(begin - 1).is(classes.roleMod())) {
      begin--;
    }
    if (begin > 0 && compound(tokens, elements, begin)) {
      begin--;
    }
    if (begin > 1
        && elements.get(begin - 1).type == Element.Type.WORD
        && !tokens.capitalised(elements.get(begin - 1).from)
        && elements.get(begin - 2).is(classes.possessive())) {
      // "Apple's environment chief"
      begin--;
    }
    int end = head + 1;
    while (end < elements.size()
        && (elements.get(end).is(classes.roleMod()) || elements.get(end).is(classes.roleHead()))) {
      end++;
    }
    end = field(tokens, elements, end);
    ClassSet kept = elements.get(head).classes;
    merge(elements, begin, end, Element.Type.ROLE, kept);
    return begin;
  }

  /** "基础研究负责人": in scripts without spaces the unknown word before a head belongs to it. */
  private static boolean compound(Tokens tokens, List<Element> elements, int begin) {
    Element e = elements.get(begin - 1);
    return e.type == Element.Type.WORD
        && tokens.type(e.from) == TokenType.IDEOGRAPH
        && !tokens.spaced(elements.get(begin).from)
        && e.to - e.from <= COMPOUND;
  }

  /**
   * "of AI infrastructure" after a head, or in languages that put modifiers after it, just the next
   * words.
   */
  private int field(Tokens tokens, List<Element> elements, int from) {
    int i = from;
    boolean joined = i < elements.size() && elements.get(i).is(classes.roleOf());
    if (!joined && !modifiersAfter) {
      return from;
    }
    i += joined ? 1 : 0;
    int begin = i;
    while (i < elements.size() && i - begin < FIELD && fieldWord(tokens, elements.get(i))) {
      i++;
    }
    return i > begin && !Introductions.leads(classes, tokens, elements, i) ? i : from;
  }

  private boolean fieldWord(Tokens tokens, Element e) {
    if (e.is(classes.roleMod())) {
      return true;
    }
    return e.type == Element.Type.WORD && Character.isLetter(tokens.first(e.from));
  }

  /** A number, a few words, and a noun for people. */
  private void group(List<Element> elements, int number) {
    if (bare(elements, number)) {
      elements.get(number).type = Element.Type.GROUP;
      return;
    }
    int end = number + 1;
    while (end < elements.size() && end - number <= GROUP_REACH) {
      Element e = elements.get(end);
      if (e.is(classes.groupNoun())) {
        ClassSet kept = e.classes;
        Element count = elements.get(number);
        Element employer = employer(elements, number, end);
        Element group = merge(elements, number, end + 1, Element.Type.GROUP, kept);
        group.quantity = count.quantity;
        group.employer = employer == null ? null : employer.entity;
        part(elements, number);
        return;
      }
      boolean between =
          e.type == Element.Type.WORD
              || e.type == Element.Type.COMPANY
              || e.type == Element.Type.ROLE
              || e.is(classes.roleMod())
              || e.is(classes.groupMod())
              || e.is(classes.former())
              || e.is(classes.possessive());
      if (!between) {
        return;
      }
      end++;
    }
  }

  /** "six of xAI's twelve founders": six they are. */
  private void part(List<Element> elements, int group) {
    boolean owned = group > 3 && elements.get(group - 1).is(classes.possessive());
    int of = owned ? group - 3 : group - 2;
    boolean whose = owned ? elements.get(group - 2).type == Element.Type.COMPANY : true;
    if (of < 1
        || !whose
        || !elements.get(of).is(classes.of())
        || !(owned || elements.get(group - 1).is(classes.det()))
        || elements.get(of - 1).type != Element.Type.NUMBER) {
      return;
    }
    Element whole = elements.get(group);
    Quantity count = elements.get(of - 1).quantity;
    Element company = owned ? elements.get(group - 2) : null;
    Element part = merge(elements, of - 1, group + 1, Element.Type.GROUP, whole.classes);
    part.quantity = count;
    part.employer = company != null ? company.entity : whole.employer;
  }

  /** "parted ways with 1,750", "cut its headcount by roughly 500": nobody says of what. */
  private boolean bare(List<Element> elements, int number) {
    int i = number - 1;
    while (i > 0
        && elements.get(i).is(classes.adverb())
        && !elements.get(i).is(classes.bareCount())) {
      i--;
    }
    if (i < 0 || !elements.get(i).is(classes.bareCount())) {
      return false;
    }
    if (number + 1 == elements.size()) {
      return true;
    }
    Element next = elements.get(number + 1);
    return next.type == Element.Type.PUNCTUATION
        || next.type == Element.Type.DATE
        || next.is(classes.and())
        || next.is(classes.preposition());
  }

  /** "three OpenAI engineers": the company that a counted group belongs to. */
  private @Nullable Element employer(List<Element> elements, int number, int noun) {
    if (modifiersAfter
        && noun + 1 < elements.size()
        && elements.get(noun + 1).type == Element.Type.COMPANY) {
      return elements.get(noun + 1);
    }
    for (int i = noun - 1; i > number; i--) {
      if (elements.get(i).type == Element.Type.COMPANY) {
        return elements.get(i);
      }
    }
    boolean of = noun + 2 < elements.size() && elements.get(noun + 1).is(classes.of());
    boolean company = of && elements.get(noun + 2).type == Element.Type.COMPANY;
    return company && elements.get(noun).is(classes.roleHead()) ? elements.get(noun + 2) : null;
  }

  static Element merge(
      List<Element> elements, int from, int to, Element.Type type, ClassSet classes) {
    Element merged = new Element(type, elements.get(from).from, elements.get(to - 1).to, classes);
    elements.subList(from, to).clear();
    elements.add(from, merged);
    return merged;
  }
}
