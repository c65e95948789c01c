package kutip.extraction.frame;

import java.util.List;
import java.util.function.IntPredicate;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.lexicon.Place;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Sentence;

/**
 * Finds the element that stands at a place, seen from a trigger. Positions are indexes of elements;
 * -1 is none.
 */
final class Places {

  private static final int NEAR = 4;
  private static final int REACH = 14;

  private final FrameClasses classes;
  private final LanguagePack.Settings settings;
  private final ClassSet triggers;
  private final Companions companions;
  private final Relatives relatives;

  Places(FrameClasses classes, LanguagePack.Settings settings, ClassSet triggers) {
    this.classes = classes;
    this.settings = settings;
    this.triggers = triggers;
    this.companions = new Companions(classes);
    this.relatives = new Relatives(classes, triggers);
  }

  /**
   * @param free whether an element fills no other slot yet
   */
  int find(Sentence sentence, int trigger, Place place, Wanted wanted, IntPredicate free) {
    List<Element> elements = sentence.elements();
    return switch (place.where()) {
      case SUBJECT -> subject(sentence, trigger, wanted, free);
      case OBJECT ->
          settings.verbFinal()
              ? marked(elements, trigger, classes.objectMark(), wanted)
              : object(sentence, trigger, wanted, free);
      case BEFORE -> left(sentence, trigger, wanted);
      case AFTER -> right(sentence, trigger, wanted, REACH, false, i -> true);
      case OWNER -> owner(sentence, trigger, wanted);
      case MARK -> mark(sentence, trigger, place.marker(), wanted, free);
      case ANY -> nearest(elements, trigger, wanted);
      case TOPIC, EMPLOYER -> -1;
    };
  }

  private int subject(Sentence sentence, int trigger, Wanted wanted, IntPredicate free) {
    if (settings.postpositions()) {
      boolean owned = sentence.elements().get(trigger).is(classes.nominalised());
      int found = owned ? marked(sentence.elements(), trigger, classes.possessive(), wanted) : -1;
      if (owned && found < 0 && wanted == Wanted.COMPANY) {
        found = owningSpeaker(sentence.elements(), trigger);
      }
      found =
          found >= 0 ? found : marked(sentence.elements(), trigger, classes.subjectMark(), wanted);
      found = found >= 0 ? found : unmarked(sentence.elements(), trigger, wanted);
      return found >= 0 || wanted != Wanted.COMPANY ? found : speaker(sentence.elements(), trigger);
    }
    SubjectSearch search = new SubjectSearch(sentence, classes, triggers);
    int found = search.find(trigger, wanted, settings.verbBracket());
    return found < 0 && settings.subjectAfter()
        ? right(sentence, trigger, wanted, NEAR, true, free)
        : found;
  }

  private int object(Sentence sentence, int trigger, Wanted wanted, IntPredicate free) {
    int whom = -1;
    if (wanted == Wanted.PERSON && settings.verbBracket()) {
      whom = relatives.relative(sentence, trigger);
    }
    int found = whom >= 0 ? whom : right(sentence, trigger, wanted, NEAR, true, free);
    if (found < 0 && wanted == Wanted.PERSON) {
      found = relatives.antecedent(sentence, trigger);
    }
    if (found >= 0 || !settings.verbBracket()) {
      return found;
    }
    SubjectSearch search = new SubjectSearch(sentence, classes, triggers);
    int after = search.object(trigger, 1, wanted, free);
    return after >= 0 ? after : search.object(trigger, -1, wanted, free);
  }

  /**
   * The nearest wanted element before the trigger that a marker of the set follows, or a sum whose
   * own ending is one.
   */
  private static int marked(List<Element> elements, int trigger, ClassSet marker, Wanted wanted) {
    for (int i = trigger - 1; i >= 0; i--) {
      boolean sum = elements.get(i).type() == Element.Type.MONEY && elements.get(i).is(marker);
      boolean followed = i + 1 < elements.size() && elements.get(i + 1).is(marker);
      if (wanted.fits(elements.get(i)) && (sum || followed)) {
        return i;
      }
    }
    return -1;
  }

  /** The clause's first wanted element before the trigger that nothing marks as something else. */
  private int unmarked(List<Element> elements, int trigger, Wanted wanted) {
    for (int i = clauseStart(elements, trigger); i < trigger; i++) {
      boolean other =
          i + 1 < elements.size()
              && (elements.get(i + 1).is(classes.anyMark()) || companions.is(elements, i));
      if (wanted.fits(elements.get(i)) && !other) {
        return i;
      }
    }
    return -1;
  }

  /** "Meta CEO'su Mark Zuckerberg, X'i kadrosuna kattı": the company of the person who acts. */
  private int speaker(List<Element> elements, int trigger) {
    for (int i = clauseStart(elements, trigger); i < trigger; i++) {
      Element e = elements.get(i);
      Element next = elements.get(i + 1);
      boolean acts =
          next.is(classes.subjectMark())
              || next.type() == Element.Type.PUNCTUATION
              || !next.is(classes.anyMark());
      if (heads(e) && acts) {
        return i;
      }
    }
    return -1;
  }

  /** "Zuckerberg'in sunduğu": the company of the person whom a nominalised verb belongs to. */
  private int owningSpeaker(List<Element> elements, int trigger) {
    for (int i = trigger - 1; i >= clauseStart(elements, trigger); i--) {
      if (heads(elements.get(i)) && elements.get(i + 1).is(classes.possessive())) {
        return i;
      }
    }
    return -1;
  }

  private static boolean heads(Element e) {
    return e.type() == Element.Type.PERSON
        && e.entity() != null
        && (e.entity().leads() != null || (e.employer() != null && !e.former()));
  }

  /** Where verbs come last, a clause begins after the verb and pause before it. */
  private int clauseStart(List<Element> elements, int trigger) {
    for (int i = trigger - 1; i > 0; i--) {
      boolean pause = elements.get(i).type() == Element.Type.PUNCTUATION;
      boolean moved =
          (elements.get(i).is(classes.clause()) && elements.get(i - 1).is(classes.moves()))
              || (elements.get(i).is(classes.moves()) && elements.get(i + 1).companyLike());
      if (moved || (pause && elements.get(i - 1).is(triggers))) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * To the right over words that say nothing, up to a preposition, pause or trigger when {@code
   * strict}.
   */
  private int right(
      Sentence sentence, int trigger, Wanted wanted, int reach, boolean strict, IntPredicate free) {
    List<Element> elements = sentence.elements();
    int words = 0;
    for (int i = trigger + 1; i < elements.size() && words <= reach; i++) {
      Element e = elements.get(i);
      if (wanted.fits(e) && free.test(i)) {
        return i;
      }
      boolean stop =
          strict
              ? ((e.is(classes.preposition()) || marks(e)) && !e.is(classes.adverb()))
                  || e.type() == Element.Type.PUNCTUATION
                  || e.is(triggers)
              : e.is(classes.clause()) || hardStop(sentence, e);
      boolean described =
          sentence.tokens().is(e.from(), ',') && describes(elements.get(i - 1), wanted);
      boolean when =
          e.is(classes.preposition())
              && i + 1 < elements.size()
              && elements.get(i + 1).type() == Element.Type.DATE;
      if (stop
          && !when
          && !described
          && !sentence.tokens().is(e.from(), '-')
          && !quotation(sentence, e)) {
        return -1;
      }
      words += e.is(classes.det()) || e.is(classes.adverb()) ? 0 : 1;
    }
    return -1;
  }

  /** "verließen zwei Mitgründer, A und B, das Unternehmen": a noun that a name explains. */
  private boolean describes(Element noun, Wanted wanted) {
    boolean people = noun.type() == Element.Type.ROLE || noun.type() == Element.Type.GROUP;
    return noun.is(classes.describing()) || (wanted == Wanted.PERSON && people);
  }

  /** "to join", "to lead": what begins another part of the clause. */
  private boolean marks(Element e) {
    return e.type() == Element.Type.PHRASE && e.to() - e.from() > 1 && e.is(classes.anyMark());
  }

  private static boolean quotation(Sentence sentence, Element e) {
    return "\"'“”‘’「『".indexOf(sentence.tokens().first(e.from())) >= 0;
  }

  private static boolean hardStop(Sentence sentence, Element e) {
    return e.type() == Element.Type.PUNCTUATION
        && ";—:；".indexOf(sentence.tokens().first(e.from())) >= 0;
  }

  private int left(Sentence sentence, int trigger, Wanted wanted) {
    List<Element> elements = sentence.elements();
    for (int i = trigger - 1; i >= 0 && trigger - i <= NEAR; i--) {
      Element e = elements.get(i);
      if (wanted.fits(e)) {
        return i;
      }
      if (e.is(triggers) || e.is(classes.clause()) || hardStop(sentence, e)) {
        return -1;
      }
    }
    return -1;
  }

  private int owner(Sentence sentence, int trigger, Wanted wanted) {
    List<Element> elements = sentence.elements();
    for (int i = trigger - 1; i >= 0 && trigger - i <= NEAR + 1; i--) {
      Element e = elements.get(i);
      boolean owns =
          e.possessive()
              || (i + 1 < elements.size() && elements.get(i + 1).is(classes.possessive()));
      boolean compound = i == trigger - 1 && !settings.modifiersAfter();
      if ((wanted.fits(e) || (e.possessive() && wanted == Wanted.COMPANY)) && (owns || compound)) {
        return i;
      }
      if (e.type() == Element.Type.PUNCTUATION && !sentence.tokens().is(e.from(), '-')
          || e.is(triggers)) {
        break;
      }
    }
    for (int i = trigger + 1; i < elements.size() && i - trigger <= NEAR; i++) {
      Element e = elements.get(i);
      if (wanted.fits(e)
          && (settings.modifiersAfter()
              || elements.get(i - 1).is(classes.of())
              || det(elements, i))) {
        return i;
      }
      if (!e.is(classes.of()) && !e.is(classes.det()) && e.type() != Element.Type.WORD) {
        break;
      }
    }
    return -1;
  }

  private boolean det(List<Element> elements, int i) {
    return i >= 2 && elements.get(i - 1).is(classes.det()) && elements.get(i - 2).is(classes.of());
  }

  /** The wanted element that a marker governs, after the trigger rather than before it. */
  private int mark(
      Sentence sentence, int trigger, ClassSet marker, Wanted wanted, IntPredicate free) {
    List<Element> elements = sentence.elements();
    if (settings.postpositions()) {
      int before = marked(elements, trigger, marker, wanted);
      return before >= 0 ? before : markedAfter(elements, trigger, marker, wanted);
    }
    boolean missed = false;
    for (int i = trigger + 1; i < elements.size(); i++) {
      // "lost A to a sabbatical and B to X": X is not where A went.
      boolean another = missed && wanted == Wanted.COMPANY && elements.get(i).personLike();
      if (another || sentence.tokens().is(elements.get(i).from(), ';')) {
        break;
      }
      if (elements.get(i).is(marker)) {
        int found = governed(sentence, i, wanted);
        if (found >= 0 && free.test(found)) {
          return found;
        }
        missed = true;
      }
      boolean purpose =
          elements.get(i - 1).is(classes.preposition())
              && elements.get(i).is(elements.get(trigger).classes());
      if (elements.get(i).is(triggers)
          && wanted != Wanted.ROLE
          && !elements.get(i).is(marker)
          && !purpose) {
        break;
      }
    }
    for (int i = trigger - 1; i >= 0; i--) {
      Element e = elements.get(i);
      boolean border = e.is(classes.clause()) && (wanted == Wanted.ROLE || e.is(classes.who()));
      if (!e.is(marker) && (border || e.is(triggers))) {
        break;
      }
      if (elements.get(i).is(marker) && !inserted(sentence, i, trigger)) {
        int found = governed(sentence, i, wanted);
        if (found >= 0 && found < trigger && free.test(found)) {
          return found;
        }
      }
    }
    return -1;
  }

  /** Whether commas on both sides keep a marker from the verb: "X, a rival to Y, has quit". */
  private static boolean inserted(Sentence sentence, int marker, int trigger) {
    return comma(sentence, 1, marker) && comma(sentence, marker, trigger);
  }

  private static boolean comma(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.tokens().is(sentence.elements().get(i).from(), ',')) {
        return true;
      }
    }
    return false;
  }

  private static int markedAfter(
      List<Element> elements, int trigger, ClassSet marker, Wanted wanted) {
    for (int i = trigger + 1; i + 1 < elements.size(); i++) {
      if (wanted.fits(elements.get(i)) && elements.get(i + 1).is(marker)) {
        return i;
      }
    }
    return -1;
  }

  /** What stands right after a marker, over articles, adjectives and titles. */
  private int governed(Sentence sentence, int marker, Wanted wanted) {
    List<Element> elements = sentence.elements();
    boolean comma = marker > 0 && sentence.tokens().is(elements.get(marker - 1).from(), ',');
    boolean article = marker + 1 < elements.size() && elements.get(marker + 1).is(classes.det());
    if (marker + 1 < elements.size()
        && elements.get(marker + 1).is(classes.who())
        && (comma || !article)) {
      int named = marker - (comma ? 2 : 1);
      return named >= 0 && wanted.fits(elements.get(named)) ? named : -1;
    }
    for (int i = marker + 1; i < elements.size() && i - marker <= NEAR + 3; i++) {
      Element e = elements.get(i);
      if (wanted.fits(e)) {
        return i;
      }
      boolean over =
          e.type() == Element.Type.WORD
              || e.type() == Element.Type.ROLE
              || e.possessive()
              || e.is(classes.det())
              || e.is(classes.adverb())
              || e.is(classes.of())
              || quotation(sentence, e)
              || sentence.tokens().is(e.from(), '-')
              || (sentence.tokens().is(e.from(), ',')
                  && elements.get(i - 1).is(classes.describing()))
              || (e.type() == Element.Type.PHRASE
                  && !e.is(classes.preposition())
                  && !e.is(triggers)
                  && !e.is(classes.clause())
                  && !e.is(classes.and()));
      if (!over) {
        return -1;
      }
    }
    return -1;
  }

  private static int nearest(List<Element> elements, int trigger, Wanted wanted) {
    for (int d = 1; d < elements.size(); d++) {
      if (trigger - d >= 0 && wanted.fits(elements.get(trigger - d))) {
        return trigger - d;
      }
      if (trigger + d < elements.size() && wanted.fits(elements.get(trigger + d))) {
        return trigger + d;
      }
    }
    return -1;
  }
}
