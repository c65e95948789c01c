package kutip.extraction.frame;

import java.util.List;
import java.util.Set;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.Frame;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.quantity.MoneyQuantity;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/** Says why a frame that found its places makes no claim all the same. */
final class Refusals {

  /** What a refusal begins with when another figure might still help. */
  static final String LACKING = "missing ";

  /** So many characters without a meaning of their own are a name. */
  private static final int UNKNOWN = 4;

  /** How far "were to" reaches. */
  private static final int HYPOTHESIS = 6;

  /** How far before a verb the industry may stand that it is said of. */
  private static final int INDUSTRY = 5;

  /** How far behind a verb its company may stand. */
  private static final int CLAUSE = 8;

  private final FrameClasses classes;

  Refusals(FrameClasses classes) {
    this.classes = classes;
  }

  /** What keeps a frame from making a claim, or null. */
  @Nullable String of(Match match) {
    Frame frame = match.frame();
    for (Set<Slot> need : frame.needs()) {
      if (need.stream().noneMatch(slot -> match.fills(slot))) {
        return LACKING + need;
      }
    }
    List<Element> elements = match.sentence().elements();
    int trigger = match.trigger();
    if (!frame.when().isEmpty()
        && !trillions(match)
        && !match.inRound()
        && elements.stream().noneMatch(e -> e.speaksOf(frame.when()))) {
      return LACKING + "what it asks for in the sentence";
    }
    if (match.frame().constant().equals("acquisition")
        && elements.get(trigger).is(classes.spends())
        && match.position(Slot.COUNTERPARTY) < trigger) {
      return LACKING + "what the money buys";
    }
    if (elements.get(trigger).is(classes.bullet()) && match.position(Slot.PERSON) != 1) {
      return "no item of a list of people";
    }
    if (match.has(Slot.GROUP) && industry(match)) {
      return "of a whole industry";
    }
    if (headcount(match)) {
      return "how many work there";
    }
    if (match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE
        && elements.stream().anyMatch(e -> e.is(classes.combined()))) {
      return "of several companies together";
    }
    if (noun(match)) {
      return "a noun of something else";
    }
    if (description(match)) {
      return "a description of somebody";
    }
    if (elsewhere(match)) {
      return "no company that somebody goes to";
    }
    if (passed(match)) {
      return "the value of another company";
    }
    if (bracketed(match)) {
      return "a figure of another company";
    }
    if (unknown(match)) {
      return "a company that is not known";
    }
    if (indexed(match)) {
      return "an index or a figure of business";
    }
    if (asked(match)) {
      return "a question";
    }
    if (counted(match)) {
      return "a change of something counted";
    }
    if (leftSomething(match)) {
      return "something else is left";
    }
    if (bait(match)) {
      return "an offer";
    }
    if (hypothesis(elements, trigger)) {
      return "a hypothesis";
    }
    Element at = elements.get(trigger);
    if (elements.stream().anyMatch(e -> e != at && e.is(frame.unless()))) {
      return "forbidden by a word in the sentence";
    }
    if (neighbour(elements, trigger, -1).is(frame.unlessBefore())) {
      return "forbidden by the word before";
    }
    if (neighbour(elements, trigger, 1).is(frame.unlessAfter())) {
      return "forbidden by the word after";
    }
    return null;
  }

  /** No other figure of a listed company reaches trillions of dollars. */
  private static boolean trillions(Match match) {
    Element after = match.element(Slot.AFTER);
    return match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE
        && after != null
        && after.quantity() instanceof MoneyQuantity money
        && FigureOwners.listed(money);
  }

  /** "the technology sector has cut 90,000 jobs": no company's. */
  private boolean industry(Match match) {
    List<Element> elements = match.sentence().elements();
    for (int i = match.trigger() - 1; i >= 0 && match.trigger() - i <= INDUSTRY; i--) {
      Element e = elements.get(i);
      if (e.is(classes.industry())) {
        return i == 0 || !elements.get(i - 1).is(classes.preposition()) || among(match);
      }
      if (e.companyLike() || e.type() == Element.Type.PUNCTUATION) {
        break;
      }
    }
    return among(match);
  }

  /** "118,000 workers at technology companies", "layoffs in the tech industry". */
  private boolean among(Match match) {
    return within(match, match.position(Slot.GROUP) + 1) || within(match, match.trigger() + 1);
  }

  private boolean within(Match match, int from) {
    List<Element> elements = match.sentence().elements();
    int i =
        from < elements.size() && elements.get(from).is(classes.preposition()) ? from + 1 : from;
    return i < elements.size() && elements.get(i).is(classes.industry());
  }

  /** "with a workforce of some 228,000 people, the cuts": nobody of these goes. */
  private boolean headcount(Match match) {
    List<Element> elements = match.sentence().elements();
    int group = match.position(Slot.GROUP);
    int i = group - 1;
    while (i > 0
        && (elements.get(i).is(classes.adverb()) || elements.get(i).is(classes.of()))
        && !elements.get(i).is(classes.workforce())) {
      i--;
    }
    return i >= 0 && group < match.trigger() && elements.get(i).is(classes.workforce());
  }

  /** "helped by a 63 % jump in cloud sales": no share jumps here. */
  private boolean noun(Match match) {
    List<Element> elements = match.sentence().elements();
    int i = match.trigger();
    return match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE
        && elements.get(i).is(classes.moveNoun())
        && i > 0
        && i + 2 < elements.size()
        && elements.get(i - 1).type() == Element.Type.PERCENT
        && elements.get(i + 1).is(classes.of())
        && !elements.get(i + 2).companyLike()
        && elements.get(i + 2).type() != Element.Type.DATE
        && !elements.get(i + 2).speaksOf(classes.stock());
  }

  /** "who served as chief strategist", "after joining": who somebody is, not what happens. */
  private boolean description(Match match) {
    List<Element> elements = match.sentence().elements();
    int i = match.trigger();
    if (i == 0) {
      return false;
    }
    Element before = elements.get(i - 1);
    String action = match.frame().constant();
    boolean relative = before.is(classes.who()) || before.is(classes.former());
    boolean served = action.equals("appoint") && relative && elements.get(i).is(classes.past());
    boolean after = before.is(classes.clause()) && !before.is(classes.who());
    // "since joining X", but not "has since become".
    boolean since =
        before.is(classes.since()) && !(i > 1 && elements.get(i - 2).is(classes.adverb()));
    return since
        || served
        || (action.equals("join")
            && after
            && (!match.has(Slot.TO) || before.is(classes.afterwards())));
  }

  /** "has moved to Berlin", "had gone from 9,000 agents to 5,000". */
  private boolean elsewhere(Match match) {
    List<Element> elements = match.sentence().elements();
    int next = match.trigger() + 1;
    String action = match.frame().constant();
    if (next + 1 >= elements.size() || !(action.equals("join") || action.equals("leave"))) {
      return false;
    }
    Element.Type beyond = elements.get(next + 1).type();
    boolean counted = beyond == Element.Type.GROUP || beyond == Element.Type.NUMBER;
    boolean field =
        action.equals("join")
            && match.position(Slot.TO) < 0
            && match.fills(Slot.TO)
            && something(elements, next);
    return field || (counted && elements.get(next).is(classes.from()));
  }

  /** Whether a word or a number follows that belongs to no other phrase, and no company does. */
  private boolean something(List<Element> elements, int from) {
    int i = from;
    if (elements.subList(from, Math.min(elements.size(), from + CLAUSE)).stream()
        .anyMatch(Element::companyLike)) {
      return false;
    }
    while (i + 1 < elements.size() && elements.get(i).is(classes.adverb())) {
      i++;
    }
    Element.Type type = elements.get(i).type();
    return type == Element.Type.WORD || type == Element.Type.NUMBER;
  }

  /** "surpassed Microsoft's $3.7 trillion": the level is that of the company left behind. */
  private boolean passed(Match match) {
    List<Element> elements = match.sentence().elements();
    int i = match.trigger() + 1;
    while (i < elements.size()
        && (elements.get(i).is(classes.adverb()) || elements.get(i).is(classes.describing()))) {
      i++;
    }
    // "the software giant X"
    i += i + 1 < elements.size() && elements.get(i + 1).type() == Element.Type.COMPANY ? 1 : 0;
    return match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE
        && match.position(Slot.AFTER) > i
        && i < elements.size()
        && elements.get(i).type() == Element.Type.COMPANY
        && !elements.get(i).stock()
        && elements.get(i).entity() != match.company(Slot.COMPANY);
  }

  /** "Xは、Y(3.7兆ドル)を上回る": a figure in brackets right behind a name is of that company. */
  private static boolean bracketed(Match match) {
    Slot slot = match.position(Slot.AFTER) >= 0 ? Slot.AFTER : Slot.AMOUNT;
    List<Element> elements = match.sentence().elements();
    int open = match.position(slot) - 1;
    if (match.frame().kind() == ClaimKind.TALENT_MOVE
        || open < 1
        || open > match.trigger()
        || "(（".indexOf(match.sentence().tokens().first(elements.get(open).from())) < 0) {
      return false;
    }
    Element named = elements.get(open - 1);
    return named.type() == Element.Type.COMPANY
        && named.entity() != match.company(Slot.COMPANY)
        && match.position(Slot.COUNTERPARTY) != open - 1;
  }

  /** "智譜大漲20.89%，建滔積層板漲11.09%": the clause begins with a name that is not known. */
  private boolean unknown(Match match) {
    List<Element> elements = match.sentence().elements();
    if (match.frame().kind() != ClaimKind.MARKET_CAP_CHANGE || !classes.subjectMark().isEmpty()) {
      return false;
    }
    int begin = match.trigger();
    while (begin > 0 && elements.get(begin - 1).type() != Element.Type.PUNCTUATION) {
      begin--;
    }
    Element first = elements.get(begin);
    return begin > match.position(Slot.COMPANY)
        && match.position(Slot.COMPANY) >= 0
        && first.type() == Element.Type.WORD
        && first.to() - first.from() >= UNKNOWN;
  }

  /** "X株が売られ、日経平均は2%下落した": the nearest subject is no share. */
  private boolean indexed(Match match) {
    List<Element> elements = match.sentence().elements();
    boolean moves = match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE;
    for (int i = match.trigger() - 1; moves && i >= 0; i--) {
      if (elements.get(i + 1).is(classes.subjectMark())) {
        boolean company = elements.get(i).companyLike() || match.position(Slot.COMPANY) > i;
        if (company || elements.get(i).is(classes.decoy())) {
          return !company;
        }
      }
    }
    return moves && accompanied(match);
  }

  /** "com o Nasdaq registrando queda de 3%": the fall of what follows the word for "with". */
  private boolean accompanied(Match match) {
    List<Element> elements = match.sentence().elements();
    for (int i = match.trigger() - 1; i > match.position(Slot.COMPANY) + 1; i--) {
      if (elements.get(i).is(classes.decoy())) {
        int mark = elements.get(i - 1).is(classes.det()) ? i - 2 : i - 1;
        return mark > match.position(Slot.COMPANY) && elements.get(mark).is(classes.absolute());
      }
    }
    return false;
  }

  /** "Is X leaving Y?" says neither that X does nor that X does not. */
  private static boolean asked(Match match) {
    List<Element> elements = match.sentence().elements();
    char last = match.sentence().tokens().first(elements.get(elements.size() - 1).from());
    return last == '?' || last == '？';
  }

  /** "75,000 employees, down 22% from June": no share price. */
  private static boolean counted(Match match) {
    List<Element> elements = match.sentence().elements();
    int i = match.trigger();
    return match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE
        && i > 1
        && match.sentence().tokens().is(elements.get(i - 1).from(), ',')
        && (elements.get(i - 2).type() == Element.Type.GROUP
            || elements.get(i - 2).type() == Element.Type.NUMBER);
  }

  /** "left the White House", "quit London": not the company that the text is about. */
  private boolean leftSomething(Match match) {
    List<Element> elements = match.sentence().elements();
    Element person = match.element(Slot.PERSON);
    int i = match.trigger() + 1;
    while (i < elements.size() && elements.get(i).is(classes.det())) {
      i++;
    }
    boolean another =
        i < elements.size()
            && elements.get(i).type() != Element.Type.DATE
            && (elements.get(i).type() == Element.Type.NAME
                || ((elements.get(i).type() == Element.Type.WORD
                        || elements.get(i).type() == Element.Type.PHRASE)
                    && match.sentence().tokens().capitalised(elements.get(i).from())));
    return match.frame().constant().equals("leave")
        && person != null
        && person.employer() == null
        && match.position(Slot.FROM) < 0
        && match.position(Slot.PERSON) < match.trigger()
        && another;
  }

  /** "offered his staff bonuses of $100 million to jump ship": nobody has. */
  private boolean bait(Match match) {
    List<Element> elements = match.sentence().elements();
    int trigger = match.trigger();
    if (!match.frame().constant().equals("leave")
        || trigger == 0
        || !elements.get(trigger - 1).is(classes.futureBefore())) {
      return false;
    }
    for (int i = Math.max(0, match.position(Slot.PERSON)); i < trigger; i++) {
      if (elements.get(i).type() == Element.Type.MONEY) {
        return true;
      }
    }
    return false;
  }

  private boolean hypothesis(List<Element> elements, int trigger) {
    for (int i = trigger - 1; i >= 0 && trigger - i <= HYPOTHESIS; i--) {
      if (elements.get(i).is(classes.hypothesis())) {
        return true;
      }
      if (elements.get(i).type() == Element.Type.PUNCTUATION || elements.get(i).is(classes.and())) {
        return false;
      }
    }
    return false;
  }

  private Element neighbour(List<Element> elements, int trigger, int step) {
    int i = trigger + step;
    while (i >= 0 && i < elements.size() && elements.get(i).is(classes.det())) {
      i += step;
    }
    return i >= 0 && i < elements.size()
        ? elements.get(i)
        : new Element(Element.Type.WORD, 0, 0, ClassSet.NONE);
  }
}
