package kutip.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Sentence;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes one match of each member of a list: "A, B and C left X", "Nvidia and AMD fell 6 % and 4 %",
 * "sent X down 16 %, Y 14 % and Z 13 %".
 */
final class Coordination {

  private final FrameClasses classes;

  private final ClassSet moves;

  /**
   * @param moves what people do when they come, go or rise
   */
  Coordination(FrameClasses classes, ClassSet moves) {
    this.classes = classes;
    this.moves = moves;
  }

  List<Match> expand(Match match) {
    if (match.frame().kind() == ClaimKind.TALENT_MOVE) {
      return persons(match);
    }
    if (match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE
        && match.has(Slot.COMPANY)
        && figure(match) != null) {
      return companies(match);
    }
    return match.frame().kind() == ClaimKind.AI_SPENDING && match.has(Slot.COMPANY)
        ? new Payments(classes, this).of(match)
        : List.of(match);
  }

  /** "by 2% and 4% respectively". */
  private boolean each(Match match) {
    return match.sentence().elements().stream().anyMatch(e -> e.is(classes.each()));
  }

  /** What a market move is told by: its percentage, else its sum, else the level reached. */
  private static @Nullable Slot figure(Match match) {
    return match.has(Slot.PERCENT)
        ? Slot.PERCENT
        : match.has(Slot.AMOUNT) ? Slot.AMOUNT : match.has(Slot.AFTER) ? Slot.AFTER : null;
  }

  /** The companies named beside the subject: "built with X, and Y spends" is said of Y alone. */
  List<Integer> subjects(Match match) {
    int named = match.position(Slot.COMPANY);
    List<Integer> all = list(match.sentence(), named);
    int before = all.get(0) - 1;
    boolean governed =
        before > 0
            && all.get(0) < named
            && match.sentence().elements().get(before).is(classes.preposition())
            && !match.sentence().elements().get(all.get(0)).stock();
    return governed ? all.subList(all.indexOf(named), all.size()) : all;
  }

  private List<Match> persons(Match match) {
    int person = match.position(Slot.PERSON);
    if (person < 0) {
      return new CountedGroups(classes, this).of(match);
    }
    List<Match> all = new ArrayList<>();
    List<Integer> members = list(match.sentence(), person);
    members =
        listedBefore(match, members)
            ? members.subList(members.size() - 1, members.size())
            : members;
    for (int member : members) {
      Match one = member == person ? match : match.with(Slot.PERSON, member);
      boolean last = member == members.get(members.size() - 1);
      all.add(!last && clause(match, members) ? one.without(Slot.TO) : one);
    }
    gappedPersons(match, all);
    listed(match, all);
    return all;
  }

  /** "departures include A, B and C, who left for X": the verb is said of the last alone. */
  private boolean listedBefore(Match match, List<Integer> members) {
    int first = members.get(0);
    return members.size() > 1
        && match.trigger() > first
        && first > 0
        && match.sentence().elements().get(first - 1).is(classes.roster())
        && match.sentence().elements().get(match.trigger() - 1).is(classes.who());
  }

  /** "A, B and C, who left for X": the clause tells of the last alone. */
  private boolean clause(Match match, List<Integer> members) {
    int last = members.get(members.size() - 1);
    for (int i = last + 1; members.size() > 1 && i < match.position(Slot.TO); i++) {
      if (match.sentence().elements().get(i).is(classes.who())) {
        return match.trigger() < last;
      }
    }
    return false;
  }

  /** Whether a colon or the like opens the list that the person stands in. */
  private boolean opened(Match match) {
    for (int i = match.position(Slot.PERSON) - 1; i >= 0; i--) {
      if (match.sentence().elements().get(i).is(classes.listIntro())) {
        return true;
      }
    }
    return false;
  }

  /** Whether somebody behind a semicolon does something else: "; X takes over as president". */
  private boolean acts(Match match, int person) {
    List<Element> elements = match.sentence().elements();
    for (int i = person + 1; i < elements.size(); i++) {
      if (match.sentence().tokens().is(elements.get(i).from(), ';')) {
        return false;
      }
      if (elements.get(i).is(moves)) {
        return true;
      }
    }
    return false;
  }

  /** "hired three executives: A, from X; B, who worked at Y; and C": after each semicolon one. */
  private void listed(Match match, List<Match> all) {
    List<Element> elements = match.sentence().elements();
    if (!opened(match)) {
      return;
    }
    for (int i = match.position(Slot.PERSON) + 1; i + 1 < elements.size(); i++) {
      if (!match.sentence().tokens().is(elements.get(i).from(), ';')) {
        continue;
      }
      int person = elements.get(i + 1).is(classes.and()) ? i + 2 : i + 1;
      if (person >= elements.size() || !elements.get(person).personLike() || acts(match, person)) {
        return;
      }
      Match one = match.without(Slot.FROM).without(Slot.TO_ROLE).with(Slot.PERSON, person);
      int mark = person + 1;
      mark += mark < elements.size() && joint(match.sentence(), elements.get(mark)) ? 1 : 0;
      boolean from =
          mark + 1 < elements.size()
              && elements.get(mark).is(classes.from())
              && elements.get(mark + 1).companyLike();
      all.add(from ? one.with(Slot.FROM, mark + 1) : one);
    }
  }

  /** After "hired A from X": "and B from Y", "and C as chief scientist". */
  private void gappedPersons(Match match, List<Match> all) {
    List<Element> elements = match.sentence().elements();
    int last =
        Math.max(
            match.position(Slot.PERSON),
            Math.max(match.position(Slot.FROM), match.position(Slot.TO_ROLE)));
    for (int i = last + 1; i + 2 < elements.size(); i++) {
      Element at = elements.get(i);
      if (joint(match.sentence(), at)
          || at.type() == Element.Type.DATE
          || (at.is(classes.preposition()) && elements.get(i + 1).type() == Element.Type.DATE)) {
        continue;
      }
      Element filler = elements.get(i + 2);
      boolean marked = elements.get(i).personLike() && elements.get(i + 1).is(classes.anyMark());
      if (!marked || !(filler.companyLike() || filler.type() == Element.Type.ROLE)) {
        return;
      }
      boolean goes =
          filler.companyLike()
              && match.has(Slot.FROM)
              && match.position(Slot.FROM) < match.trigger()
              && !elements.get(i + 1).is(classes.from());
      if (goes) {
        // "lost A to X and B to Y"
        all.add(match.with(Slot.PERSON, i).with(Slot.TO, i + 2));
        i += 2;
        continue;
      }
      Slot slot = filler.companyLike() ? Slot.FROM : Slot.TO_ROLE;
      all.add(
          match.without(Slot.FROM).without(Slot.TO_ROLE).with(Slot.PERSON, i).with(slot, i + 2));
      i += 2;
    }
  }

  private List<Match> companies(Match match) {
    Sentence sentence = match.sentence();
    List<Integer> subjects = subjects(match);
    Slot slot = Objects.requireNonNull(figure(match));
    List<Integer> figures = list(sentence, match.position(slot));
    List<Match> all = new ArrayList<>();
    if (subjects.size() > 1 && figures.size() == subjects.size()) {
      for (int i = 0; i < subjects.size(); i++) {
        all.add(match.with(Slot.COMPANY, subjects.get(i)).with(slot, figures.get(i)));
      }
    } else if (slot == Slot.AFTER) {
      // "X and Y both reached $4 trillion"
      subjects.forEach(subject -> all.add(match.with(Slot.COMPANY, subject)));
    } else if (slot == Slot.AMOUNT && subjects.size() > 1) {
      // "X and Y each lost $100 billion"; without the word it is a sum of both
      boolean each = each(match);
      subjects.stream().filter(s -> each).forEach(s -> all.add(match.with(Slot.COMPANY, s)));
    } else if (slot == Slot.AMOUNT) {
      all.add(match);
    } else if (subjects.size() == 1 && figures.size() > 1 && each(match)) {
      // one of the two companies is unknown
      return all;
    } else {
      for (int subject : subjects) {
        all.add(match.with(Slot.COMPANY, subject));
      }
      gapped(match, all);
      gappedBefore(match, all);
      all.addAll(Bracketed.others(match));
    }
    return all;
  }

  /** Where verbs come last: "X는 4.1%, Y는 1.2% 하락", "Xは4.1%、Yは1.2%下げた". */
  private void gappedBefore(Match match, List<Match> all) {
    List<Element> elements = match.sentence().elements();
    for (int i = match.position(Slot.COMPANY);
        !classes.subjectMark().isEmpty()
            && i >= 4
            && joint(match.sentence(), elements.get(i - 1))
            && elements.get(i - 2).type() == Element.Type.PERCENT
            && (elements.get(i - 3).companyLike()
                || (elements.get(i - 3).is(classes.subjectMark())
                    && elements.get(i - 4).companyLike()));
        i -= elements.get(i - 3).companyLike() ? 3 : 4) {
      int company = elements.get(i - 3).companyLike() ? i - 3 : i - 4;
      all.add(0, match.with(Slot.COMPANY, company).with(Slot.PERCENT, i - 2));
    }
  }

  /** After the figure: ", Y 14 % and Z 13 %". */
  private void gapped(Match match, List<Match> all) {
    List<Element> elements = match.sentence().elements();
    int i = Math.max(match.position(Slot.PERCENT), match.position(Slot.COMPANY)) + 1;
    // "closed 2.7% lower and Nvidia 2.8%"
    i = match.trigger() == i ? i + 1 : i;
    while (i < elements.size()) {
      int company = i;
      while (company < elements.size() && joint(match.sentence(), elements.get(company))) {
        company++;
      }
      int figure = company + 1;
      while (figure < elements.size() && elements.get(figure).is(classes.adverb())) {
        figure++;
      }
      boolean pair =
          company > i
              && figure < elements.size()
              && elements.get(company).companyLike()
              && elements.get(figure).type() == Element.Type.PERCENT;
      if (!pair) {
        return;
      }
      all.add(match.with(Slot.COMPANY, company).with(Slot.PERCENT, figure));
      i = figure + 1;
    }
  }

  /** The positions of a list that an element belongs to, in order. */
  List<Integer> list(Sentence sentence, int member) {
    List<Element> elements = sentence.elements();
    List<Integer> found = new ArrayList<>();
    found.add(member);
    Element.Type type = elements.get(member).type();
    for (int i = member; (i = step(sentence, i, -1, type)) >= 0; ) {
      found.add(0, i);
    }
    for (int i = member; (i = step(sentence, i, 1, type)) >= 0; ) {
      found.add(i);
    }
    boolean apposition = found.size() == 2 && !conjoined(sentence, found.get(0), found.get(1));
    return apposition ? List.of(member) : found;
  }

  /** Whether "and" stands between two names: without it the second says who the first is. */
  private boolean conjoined(Sentence sentence, int first, int second) {
    boolean names = sentence.elements().get(first).named();
    for (int i = first + 1; i < second; i++) {
      if (sentence.elements().get(i).is(classes.and())) {
        return true;
      }
    }
    int next = second + 1;
    boolean more =
        next < sentence.elements().size()
            && (sentence.elements().get(next).is(classes.and())
                || (next + 1 < sentence.elements().size()
                    && sentence.tokens().is(sentence.elements().get(next).from(), ',')
                    && sentence.elements().get(next + 1).is(classes.and())))
            && sentence.elements().get(second).role() != null;
    return more
        || !names
        || second == first + 1
        || sentence.tokens().is(sentence.elements().get(first + 1).from(), '、');
  }

  private int step(Sentence sentence, int from, int direction, Element.Type type) {
    List<Element> elements = sentence.elements();
    int i = from + direction;
    int joints = 0;
    boolean groups = type == Element.Type.GROUP;
    while (i >= 0
        && i < elements.size()
        && (linking(sentence, elements.get(i))
            || (groups
                && (elements.get(i).type() == Element.Type.WORD
                    || elements.get(i).is(classes.groupMod()))))) {
      joints += joint(sentence, elements.get(i)) ? 1 : 0;
      i += direction;
    }
    int first = Math.min(i, from);
    joints += first >= 0 && insertion(sentence, elements.get(first)) ? 1 : 0;
    boolean member =
        joints > 0 && i >= 0 && i < elements.size() && alike(elements.get(i).type(), type);
    return member ? i : -1;
  }

  private boolean linking(Sentence sentence, Element e) {
    return joint(sentence, e)
        || ((e.is(classes.det()) || (e.is(classes.adverb()) && !e.is(classes.future())))
            && e.type() == Element.Type.PHRASE);
  }

  /** Whether what was said of a name ends with its comma: "A, chief scientist, B and C". */
  private static boolean insertion(Sentence sentence, Element e) {
    return e.to() - e.from() > 1 && sentence.tokens().is(e.to() - 1, ',');
  }

  private static boolean alike(Element.Type one, Element.Type two) {
    return one == two
        || (one == Element.Type.NAME && two == Element.Type.PERSON)
        || (one == Element.Type.PERSON && two == Element.Type.NAME);
  }

  boolean joint(Sentence sentence, Element e) {
    return e.is(classes.and())
        || (e.type() == Element.Type.PUNCTUATION
            && ",，、&".indexOf(sentence.tokens().first(e.from())) >= 0);
  }
}
