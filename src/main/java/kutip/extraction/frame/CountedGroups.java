package kutip.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.quantity.NumberQuantity;

/** Counted groups in lists, and those whose members the sentence names. */
final class CountedGroups {

  /** How far behind a group its members are named. */
  private static final int NAMED = 8;

  private final FrameClasses classes;
  private final Coordination lists;

  CountedGroups(FrameClasses classes, Coordination lists) {
    this.classes = classes;
    this.lists = lists;
  }

  /** "cut 200 staff and 500 contractors"; "hired four researchers, namely A, B, C and D". */
  List<Match> of(Match match) {
    int group = match.position(Slot.GROUP);
    if (group < 0) {
      return List.of(match);
    }
    List<Element> elements = match.sentence().elements();
    List<Match> all = new ArrayList<>();
    for (int member : lists.list(match.sentence(), group)) {
      all.add(member == group ? match : match.with(Slot.GROUP, member));
    }
    gappedGroups(match, all);
    before(match, all);
    int first = members(match, group);
    if (first < 0) {
      return all;
    }
    List<Integer> named = lists.list(match.sentence(), first);
    if (!(elements.get(group).quantity() instanceof NumberQuantity number
        && number.low() != null
        && number.low().intValue() > named.size())) {
      all.clear();
    }
    for (int member : named) {
      all.add(match.without(Slot.GROUP).with(Slot.PERSON, member));
    }
    return all;
  }

  /** Where verbs come last: "Xは1万1000人、Yは3700人を削減した". */
  private void before(Match match, List<Match> all) {
    List<Element> elements = match.sentence().elements();
    Slot slot = match.frame().constant().equals("layoff") ? Slot.FROM : Slot.TO;
    int company = match.position(slot);
    int group = company - 2;
    boolean list =
        !classes.subjectMark().isEmpty()
            && group > 1
            && lists.joint(match.sentence(), elements.get(company - 1));
    while (list && group > 1 && elements.get(group).is(classes.adverb())) {
      group--;
    }
    int mark = group - 1;
    while (list
        && mark > 0
        && group - mark < NAMED
        && !elements.get(mark).is(classes.subjectMark())) {
      mark--;
    }
    boolean pair =
        list
            && mark > 0
            && elements.get(group).type() == Element.Type.GROUP
            && elements.get(mark).is(classes.subjectMark())
            && elements.get(mark - 1).type() == Element.Type.COMPANY;
    if (pair) {
      all.add(match.with(slot, mark - 1).with(Slot.GROUP, group));
    }
  }

  /** Where the names of a group's members begin, or -1. */
  private int members(Match match, int group) {
    List<Element> elements = match.sentence().elements();
    int apposed = group + 1;
    while (apposed < elements.size() && described(elements, apposed, group)) {
      apposed++;
    }
    if (opens(match, apposed, ",:-–—") && counted(match, group, apposed + 1)) {
      return apposed + 1;
    }
    for (int i = group + 1; i < elements.size() && i - group < NAMED; i++) {
      if (elements.get(i).is(classes.listIntro())) {
        return i + 1 < elements.size() && elements.get(i + 1).personLike() ? i + 1 : -1;
      }
      // "hired four researchers last week: A, B, C and D"
      if (opens(match, i, ":") && counted(match, group, i + 1)) {
        return i + 1;
      }
    }
    return -1;
  }

  private boolean described(List<Element> elements, int i, int group) {
    Element e = elements.get(i);
    return e.is(classes.groupMod())
        || e.is(classes.adverb())
        || e.type() == Element.Type.WORD
        || (e.type() == Element.Type.COMPANY && e.entity() == elements.get(group).employer());
  }

  private static boolean opens(Match match, int at, String marks) {
    List<Element> elements = match.sentence().elements();
    return at + 1 < elements.size()
        && marks.indexOf(match.sentence().tokens().first(elements.get(at).from())) >= 0;
  }

  /** Whether as many people as the group counts are listed there. */
  private boolean counted(Match match, int group, int first) {
    List<Element> elements = match.sentence().elements();
    return elements.get(first).type() == Element.Type.PERSON
        && elements.get(group).quantity() instanceof NumberQuantity number
        && number.low() != null
        && number.low().intValue() == lists.list(match.sentence(), first).size();
  }

  /**
   * "X cut 1,750 positions in February and Y 1,350", "hired 20 people from X, at least 13 from Y":
   * the noun is not said again.
   */
  private void gappedGroups(Match match, List<Match> all) {
    List<Element> elements = match.sentence().elements();
    Slot slot = match.frame().constant().equals("layoff") ? Slot.FROM : Slot.TO;
    for (int i = match.position(Slot.GROUP) + 2; i + 1 < elements.size(); i++) {
      boolean begins =
          elements.get(i - 1).is(classes.and())
              || match.sentence().tokens().is(elements.get(i - 1).from(), ';');
      boolean counts =
          elements.get(i + 1).type() == Element.Type.NUMBER
              || elements.get(i + 1).type() == Element.Type.GROUP;
      if (begins && elements.get(i).type() == Element.Type.COMPANY && counts) {
        all.add(match.with(slot, i).with(Slot.GROUP, i + 1));
      }
      if (elements.get(i - 1).type() == Element.Type.NUMBER
          && elements.get(i).is(classes.from())
          && elements.get(i + 1).type() == Element.Type.COMPANY
          && match.has(Slot.FROM)
          && i > match.position(Slot.FROM)) {
        all.add(match.with(Slot.FROM, i + 1).with(Slot.GROUP, i - 1));
      }
    }
  }
}
