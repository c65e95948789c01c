package kutip.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Sentence;

/** Makes one match of each payment that a sentence lists: of several payers, or to several. */
final class Payments {

  /** So many payers of one sum share it. */
  private static final int SEVERAL = 3;

  /** How far behind its payer a sum of a list stands, where verbs come last. */
  private static final int LISTED = 8;

  /** How far behind its sum the receiver of a payment stands. */
  private static final int RECEIVER = 7;

  private final FrameClasses classes;
  private final Coordination lists;

  Payments(FrameClasses classes, Coordination lists) {
    this.classes = classes;
    this.lists = lists;
  }

  /** After the first payer's figure: "; Microsoft, another 6 billion, and Google 5 billion". */
  List<Match> of(Match match) {
    List<Element> elements = match.sentence().elements();
    List<Integer> subjects = lists.subjects(match);
    List<Integer> amounts = lists.list(match.sentence(), match.position(Slot.AMOUNT));
    List<Match> all = new ArrayList<>();
    if (subjects.size() > 1 && subjects.size() == amounts.size()) {
      for (int i = 0; i < subjects.size(); i++) {
        all.add(match.with(Slot.COMPANY, subjects.get(i)).with(Slot.AMOUNT, amounts.get(i)));
      }
      return all;
    }
    boolean total =
        combined(match) || subjects.size() >= SEVERAL || match.frame().id().endsWith(".capex");
    if (subjects.size() > 1 && total && !each(match)) {
      return all;
    }
    if (subjects.size() > 1 && each(match)) {
      for (int subject : subjects) {
        all.add(match.with(Slot.COMPANY, subject));
      }
      return all;
    }
    all.add(subjects.size() > 1 ? first(match, subjects.get(0)) : match);
    receivers(match, all);
    before(match, all);
    int from = Math.max(match.position(Slot.AMOUNT), match.trigger()) + 1;
    for (int i = from + 1; i + 2 < elements.size(); i++) {
      Element e = elements.get(i);
      boolean named = e.type() == Element.Type.COMPANY && !e.possessive();
      boolean begins = named && begins(match.sentence(), i);
      int figure = i + 1;
      while (begins && figure < elements.size() && links(match.sentence(), elements.get(figure))) {
        figure++;
      }
      if (begins && figure < elements.size() && elements.get(figure).type() == Element.Type.MONEY) {
        all.add(
            match
                .without(Slot.COUNTERPARTY)
                .without(Slot.STAKE)
                .with(Slot.COMPANY, i)
                .with(Slot.AMOUNT, figure));
      }
    }
    return all;
  }

  /** "A와 B가 계약을 체결했다": the first of two parties pays the other. */
  private static Match first(Match match, int payer) {
    Match first = match.with(Slot.COMPANY, payer);
    return match.position(Slot.COUNTERPARTY) == payer
        ? first.with(Slot.COUNTERPARTY, match.position(Slot.COMPANY))
        : first;
  }

  /** Where verbs come last: "Xは1000億ドル、Yは750億ドル、Zは650億ドルを投資する". */
  private void before(Match match, List<Match> all) {
    List<Element> elements = match.sentence().elements();
    for (int i = match.position(Slot.COMPANY);
        !classes.subjectMark().isEmpty()
            && i >= 4
            && lists.joint(match.sentence(), elements.get(i - 1)); ) {
      int figure = i - 2;
      while (figure > 1
          && (elements.get(figure).is(classes.objectMark())
              || elements.get(figure).is(classes.adverb()))) {
        figure--;
      }
      int mark = figure - 1;
      while (mark > 0 && figure - mark < LISTED && within(elements.get(mark))) {
        mark--;
      }
      boolean pair =
          mark > 0
              && elements.get(figure).type() == Element.Type.MONEY
              && elements.get(mark).is(classes.subjectMark())
              && elements.get(mark - 1).type() == Element.Type.COMPANY;
      if (!pair) {
        return;
      }
      Match other = match.without(Slot.COUNTERPARTY).without(Slot.STAKE);
      all.add(0, other.with(Slot.COMPANY, mark - 1).with(Slot.AMOUNT, figure));
      i = mark - 1;
    }
  }

  private boolean within(Element e) {
    return !e.is(classes.subjectMark())
        && e.type() != Element.Type.COMPANY
        && e.type() != Element.Type.MONEY
        && !e.is(classes.clause());
  }

  /**
   * "buy $250 billion of services from A, $300 billion of capacity from B and $22 billion from C".
   */
  private void receivers(Match match, List<Match> all) {
    List<Element> elements = match.sentence().elements();
    int paid = match.position(Slot.COUNTERPARTY);
    if (paid <= match.position(Slot.AMOUNT) || paid < match.trigger()) {
      return;
    }
    ClassSet mark = elements.get(paid - 1).classes();
    int i = paid + 1;
    while (i < elements.size() && lists.joint(match.sentence(), elements.get(i))) {
      int figure = i + 1;
      while (figure < elements.size() && links(match.sentence(), elements.get(figure))) {
        figure++;
      }
      int company = figure + 1;
      while (company < elements.size()
          && company - figure < RECEIVER
          && !elements.get(company).companyLike()
          && elements.get(company).type() != Element.Type.PUNCTUATION) {
        company++;
      }
      boolean another =
          company < elements.size()
              && elements.get(figure).type() == Element.Type.MONEY
              && elements.get(company).type() == Element.Type.COMPANY
              && !mark.isEmpty()
              && elements.get(company - 1).classes().equals(mark);
      if (!another) {
        return;
      }
      all.add(match.with(Slot.AMOUNT, figure).with(Slot.COUNTERPARTY, company));
      i = company + 1;
    }
  }

  /** "A and B will each spend $1 billion". */
  private boolean each(Match match) {
    List<Element> elements = match.sentence().elements();
    int end = Math.max(match.position(Slot.AMOUNT), match.trigger()) + 2;
    for (int i = match.position(Slot.COMPANY) + 1; i < Math.min(end, elements.size()); i++) {
      if (elements.get(i).is(classes.each())) {
        return true;
      }
    }
    return false;
  }

  /** A total of several companies is nobody's spending. */
  private boolean combined(Match match) {
    List<Element> elements = match.sentence().elements();
    int amount = match.position(Slot.AMOUNT);
    int from = Math.min(amount - 4, match.position(Slot.COMPANY));
    for (int i = Math.max(0, from); i < Math.min(elements.size(), amount + 3); i++) {
      if (elements.get(i).is(classes.combined())) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(Sentence sentence, int company) {
    int i = company - 1;
    while (i > 0 && sentence.elements().get(i).is(classes.det())) {
      i--;
    }
    Element before = sentence.elements().get(i);
    return lists.joint(sentence, before) || sentence.tokens().is(before.from(), ';');
  }

  private boolean links(Sentence sentence, Element e) {
    return lists.joint(sentence, e) || e.is(classes.adverb()) || e.is(classes.det());
  }
}
