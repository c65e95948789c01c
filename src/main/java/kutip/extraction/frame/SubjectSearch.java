package kutip.extraction.frame;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Sentence;
import kutip.extraction.quantity.MoneyQuantity;

/**
 * Walks left from a verb to what it is said of, over insertions, objects of other verbs and names
 * that a preposition governs.
 */
final class SubjectSearch {

  private static final int INSERTION = 22;

  /** More than a share costs in any currency. */
  private static final BigDecimal SUM = BigDecimal.valueOf(5_000_000);

  private final List<Element> elements;
  private final Sentence sentence;
  private final FrameClasses classes;
  private final ClassSet triggers;

  SubjectSearch(Sentence sentence, FrameClasses classes, ClassSet triggers) {
    this.sentence = sentence;
    this.elements = sentence.elements();
    this.classes = classes;
    this.triggers = triggers;
  }

  /**
   * @param bracket whether objects may stand between the subject and its verb, which then ends the
   *     clause
   */
  int find(int trigger, Wanted wanted, boolean bracket) {
    int shared = wanted == Wanted.COMPANY ? shared(trigger, wanted) : -1;
    int nearest = shared >= 0 ? shared : find(trigger, wanted);
    boolean infinitive = trigger > 0 && elements.get(trigger - 1).is(classes.futureBefore());
    return nearest >= 0 && bracket && last(trigger)
        ? farthest(nearest, wanted, infinitive)
        : nearest;
  }

  /**
   * The nearest free element of the clause that nothing governs: the object of a verb that other
   * phrases part from it.
   *
   * @param step 1 to look behind the verb, -1 to look before a verb that ends its clause
   */
  int object(int trigger, int step, Wanted wanted, IntPredicate free) {
    for (int i = trigger + step; i >= 0 && i < elements.size(); i += step) {
      Element e = elements.get(i);
      if (stops(e) || e.is(classes.clause()) || (step > 0 && (comma(i) || e.is(triggers)))) {
        return -1;
      }
      if (wanted.fits(e) && free.test(i) && !governed(i)) {
        return i;
      }
    }
    return -1;
  }

  /** "X buys Y and hires Z": a verb right behind "and" has the subject of the verb before it. */
  private int shared(int trigger, Wanted wanted) {
    int i = trigger - 1;
    while (i >= 0 && elements.get(i).is(classes.adverb()) && !elements.get(i).is(classes.then())) {
      i--;
    }
    if (i < 0 || !elements.get(i).is(classes.then())) {
      return -1;
    }
    for (i--; i > 0; i--) {
      Element e = elements.get(i);
      if (stops(e) || (e.is(classes.clause()) && !e.is(classes.then()))) {
        return -1;
      }
      if (e.is(triggers)) {
        return find(i, wanted);
      }
    }
    return -1;
  }

  /** Whether nothing but auxiliaries follows in the clause. */
  private boolean last(int trigger) {
    int i = trigger + 1;
    while (i < elements.size() && elements.get(i).is(classes.adverb())) {
      i++;
    }
    return i == elements.size()
        || elements.get(i).type() == Element.Type.PUNCTUATION
        || elements.get(i).is(classes.and())
        || elements.get(i).is(classes.clause());
  }

  /**
   * The first of the clause's names that nothing governs; an infinitive's is that of the clause
   * before it.
   */
  private int farthest(int nearest, Wanted wanted, boolean infinitive) {
    int found = nearest;
    for (int i = nearest - 1; i >= 0; i--) {
      Element e = elements.get(i);
      boolean border = e.type() == Element.Type.PUNCTUATION && !(infinitive && comma(i));
      if (border || e.is(classes.clause()) || e.is(triggers)) {
        break;
      }
      if (wanted.fits(e) && !governed(i)) {
        found = i;
      }
    }
    return found;
  }

  /** "its Anthropic stake": the name belongs to the noun. */
  private boolean compound(int trigger) {
    int name = trigger - 1;
    return name > 0
        && elements.get(trigger).is(classes.stake())
        && elements.get(name).type() == Element.Type.COMPANY
        && !elements.get(name).possessive()
        && (elements.get(name - 1).possessive()
            || elements.get(name - 1).is(classes.det())
            || elements.get(name - 1).type() == Element.Type.PERCENT);
  }

  private int find(int trigger, Wanted wanted) {
    if (wanted == Wanted.PERSON
        && trigger > 1
        && elements.get(trigger - 1).is(classes.possessive())
        && !elements.get(trigger - 1).is(classes.of())) {
      // "following Gross's move to Meta": nobody else moves.
      Element owner = elements.get(trigger - 2);
      return owner.type() == Element.Type.PERSON ? trigger - 2 : -1;
    }
    int head = ItemHeads.of(sentence, classes, trigger);
    if (head >= 0 && wanted.fits(elements.get(head))) {
      return head;
    }
    int i = compound(trigger) ? trigger - 2 : trigger - 1;
    while (i >= 0 && elements.get(i).is(classes.adverb())) {
      i--;
    }
    if (i >= 0 && elements.get(i).is(classes.who()) && !wanted.fits(elements.get(i))) {
      return antecedent(i, wanted);
    }
    i = beforeDashes(i);
    if (i >= 0 && comma(i)) {
      if (wanted == Wanted.PERSON && i > 0 && apposed(i - 1)) {
        return i - 1;
      }
      if (wanted == Wanted.PERSON
          && i > 2
          && comma(i - 2)
          && elements.get(i - 1).named()
          && wanted.fits(elements.get(i - 1))
          && !wanted.fits(elements.get(i - 3))) {
        // "the head of AI at X who built Y, A, left"
        return i - 1;
      }
      int open = matchingComma(i);
      // "whose chief, X, left": the name belongs to the clause.
      if (open > 0 && open + 3 == i && elements.get(open + 1).is(classes.who())) {
        return wanted.fits(elements.get(i - 1)) ? i - 1 : -1;
      }
      i = open > 0 && !named(open + 1, i, wanted) ? open - 1 : i - 1;
    }
    for (; i >= 0; i--) {
      Element e = elements.get(i);
      if (stops(e)) {
        return -1;
      }
      if (wanted == Wanted.PERSON && e.is(classes.who()) && !wanted.fits(e)) {
        return antecedent(i, wanted);
      }
      if (blocks(e, wanted, trigger, i)) {
        return -1;
      }
      if (nominal(e, wanted) && (!governed(i) || (i == trigger - 1 && absolute(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** "Oracle — a partner of OpenAI — rose": over what stands between dashes. */
  private int beforeDashes(int close) {
    for (int i = close - 1; close > 1 && dash(close) && i > 0 && close - i < INSERTION; i--) {
      if (dash(i)) {
        return i - 1;
      }
    }
    return close;
  }

  private boolean dash(int i) {
    return i >= 0 && "—–".indexOf(sentence.tokens().first(elements.get(i).from())) >= 0;
  }

  /** "its AI chief, X, left": the comma belongs to what was said of X. */
  private boolean apposed(int person) {
    Element e = elements.get(person);
    return e.type() == Element.Type.PERSON
        && e.role() != null
        && e.nameFrom() > e.from()
        && sentence.tokens().is(e.nameFrom() - 1, ',')
        && !governed(person);
  }

  /** "on top of Amazon, which has invested": the name before the pronoun, whatever governs it. */
  private int antecedent(int who, Wanted wanted) {
    int i = who - 1;
    while (i > 0 && (comma(i) || elements.get(i).type() == Element.Type.ROLE)) {
      i--;
    }
    if (i >= 0 && wanted == Wanted.COMPANY && elements.get(i).is(classes.decoy())) {
      return -1;
    }
    return i >= 0 && nominal(elements.get(i), wanted) ? i : find(who, wanted);
  }

  /** Whether names are all that stands between two commas: "its head, A, left", "two, A and B,". */
  private boolean named(int from, int to, Wanted wanted) {
    for (int i = from; i < to; i++) {
      Element e = elements.get(i);
      if (!wanted.fits(e) && !e.is(classes.and()) && !e.is(classes.det())) {
        return false;
      }
    }
    return from < to && wanted.fits(elements.get(to - 1)) && !wanted.fits(elements.get(from - 2));
  }

  /** A company may speak and pay through a person. */
  private static boolean nominal(Element e, Wanted wanted) {
    boolean speaker =
        wanted == Wanted.COMPANY
            && e.type() == Element.Type.PERSON
            && e.entity() != null
            && (e.entity().leads() != null || (e.employer() != null && !e.former()));
    return wanted.fits(e) || speaker;
  }

  private boolean comma(int i) {
    return sentence.tokens().is(elements.get(i).from(), ',')
        || sentence.tokens().is(elements.get(i).from(), '，');
  }

  private int matchingComma(int close) {
    int relative = relativeComma(close);
    if (relative > 0) {
      return relative;
    }
    for (int i = close - 1; i > 0 && close - i < INSERTION; i--) {
      if (comma(i)) {
        return i;
      }
      Element e = elements.get(i);
      if (stops(e) || e.is(triggers) || figure(e)) {
        return -1;
      }
    }
    return -1;
  }

  /** The comma before "which", "who", "in which" that opens the clause that a comma closes. */
  private int relativeComma(int close) {
    for (int i = close - 1; i > 0 && close - i < 2 * INSERTION && !stops(elements.get(i)); i--) {
      boolean direct = elements.get(i + 1).is(classes.who());
      boolean governed =
          elements.get(i + 1).is(classes.preposition()) && elements.get(i + 2).is(classes.who());
      if (comma(i) && (direct || (governed && i + 2 < close))) {
        return i;
      }
      if (elements.get(i).is(classes.who()) && !comma(i - 1)) {
        return i;
      }
      if (elements.get(i).is(classes.and()) && comma(i - 1)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean figure(Element e) {
    return e.type() == Element.Type.MONEY || e.type() == Element.Type.PERCENT;
  }

  private boolean stops(Element e) {
    return e.type() == Element.Type.PUNCTUATION
        && ";；".indexOf(sentence.tokens().first(e.from())) >= 0;
  }

  /** Figures that are not the company's: "revenue rose", unless a new subject stands between. */
  private boolean blocks(Element e, Wanted wanted, int trigger, int i) {
    boolean moves = elements.get(trigger).is(classes.moves());
    boolean apart = trigger > 0 && comma(trigger - 1);
    boolean foreign =
        e.is(classes.decoy())
            || (moves
                && (e.is(classes.capex())
                    || (sum(e) && !ofValue(i))
                    || (apart && e.is(classes.spends()))));
    return wanted == Wanted.COMPANY && foreign && !e.is(triggersOf(trigger)) && !governed(i);
  }

  /** "spent $37.5 billion, up 66 %": it is the sum that rose. */
  private static boolean sum(Element e) {
    return e.quantity() instanceof MoneyQuantity money
        && money.low() != null
        && money.low().compareTo(SUM) > 0;
  }

  /** "240 Milliarden Dollar Börsenwert eingebüßt": the sum is what the verb itself takes. */
  private boolean ofValue(int sum) {
    return sum + 1 < elements.size() && elements.get(sum + 1).is(classes.value());
  }

  private ClassSet triggersOf(int trigger) {
    return elements.get(trigger).classes();
  }

  /**
   * Whether a preposition or another verb's object place takes the name; an article right before
   * the preposition stands for a noun: "las de Nvidia".
   */
  private boolean governed(int i) {
    int before = i - 1;
    while (before >= 0
        && (elements.get(before).is(classes.det())
            || elements.get(before).type() == Element.Type.ROLE)) {
      before--;
    }
    if (before < 0) {
      return false;
    }
    Element e = elements.get(before);
    if (e.is(classes.and()) || comma(before)) {
      boolean fronted = comma(before) && before == 2 && !joined(i + 1);
      return before > 0 && !fronted && sameType(before - 1, i) && governed(before - 1);
    }
    boolean instead =
        e.is(classes.of())
            && before > 0
            && elements.get(before - 1).is(classes.det())
            && !(i + 1 < elements.size() && elements.get(i + 1).is(classes.possessive()));
    boolean agent = elements.get(i).type() == Element.Type.PERSON;
    boolean preposition =
        e.is(classes.preposition())
            && (agent ? !e.is(classes.listIntro()) : !e.is(classes.adverb()))
            && !instead;
    return (preposition || e.is(triggers)) && !elements.get(i).is(classes.who());
  }

  /** Whether a list goes on: "From A, B and C it hired" after "From A, B hired". */
  private boolean joined(int i) {
    return i < elements.size() && (elements.get(i).is(classes.and()) || comma(i));
  }

  /** "with X off 8 %", "sent X down": the name right before the verb is what it is said of. */
  private boolean absolute(int i) {
    return i > 0 && elements.get(i - 1).is(classes.absolute());
  }

  private boolean sameType(int one, int two) {
    return elements.get(one).type() == elements.get(two).type();
  }
}
