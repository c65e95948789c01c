package kutip.extraction.mention;

import java.util.List;
import kutip.extraction.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Who is named as one of a group comes from where the group comes from. */
final class GroupMembers {

  /** How far behind a group its members are named. */
  private static final int NAMED = 8;

  private final NounClasses classes;

  GroupMembers(NounClasses classes) {
    this.classes = classes;
  }

  void fold(Tokens tokens, List<Element> elements) {
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e.type == Element.Type.GROUP && e.employer != null) {
        members(tokens, elements, i, e.employer);
      } else if (e.type == Element.Type.ROLE && e.is(classes.groupNoun())) {
        Element beside = beside(elements, i);
        if (beside != null && beside.entity != null) {
          members(tokens, elements, i, beside.entity);
        }
      }
    }
  }

  /** "eight OpenAI researchers, among them A and B": the members have the group's employer. */
  private void members(Tokens tokens, List<Element> elements, int group, Entity employer) {
    int i = group + 1;
    while (i < elements.size() && i - group < NAMED && !elements.get(i).is(classes.listIntro())) {
      i++;
    }
    if (i >= elements.size() || i - group >= NAMED) {
      return;
    }
    for (i++; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e.personLike() && e.employer == null) {
        e.employer = employer;
      } else if (!e.personLike() && !tokens.is(e.from, ',') && !e.is(classes.and())) {
        return;
      }
    }
  }

  /** "OpenAI researchers", "peneliti OpenAI". */
  private @Nullable Element beside(List<Element> elements, int role) {
    int owner = role > 1 && elements.get(role - 1).is(classes.possessive()) ? role - 2 : role - 1;
    Element before = owner >= 0 ? elements.get(owner) : null;
    Element after = role + 1 < elements.size() ? elements.get(role + 1) : null;
    return before != null && before.type == Element.Type.COMPANY
        ? before
        : after != null && after.type == Element.Type.COMPANY ? after : null;
  }
}
