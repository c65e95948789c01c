package kutip.extraction.frame;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kutip.extraction.TraceLine;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.Frame;
import kutip.extraction.lexicon.LanguagePack;
import kutip.extraction.lexicon.Place;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Entity;
import kutip.extraction.mention.Sentence;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/** Tries the frames of a language at every trigger of a sentence. Thread-safe. */
public final class FrameMatcher {

  /** How often a sentence's amounts are dealt out again when a trigger made no claim of its own. */
  private static final int ROUNDS = 3;

  /** How far behind its source "according to" stands. */
  private static final int SOURCE = 7;

  /** Actions after which a person of the same sentence says which company is meant. */
  private static final Set<String> COLLEAGUES = Set.of("appoint", "leave");

  /** What became of a trigger. */
  private enum Outcome {
    CLAIMS,
    LACKS,
    REFUSED
  }

  private final List<Frame> frames;
  private final Map<ClassSet, List<Frame>> byTrigger = new ConcurrentHashMap<>();
  private final Map<ClassSet, List<Frame>> withoutFigures = new ConcurrentHashMap<>();
  private final ClassSet triggers;
  private final ClassSet spending;
  private final FrameClasses classes;
  private final Places places;
  private final FigurePlaces figures;
  private final NestedOwner nested;
  private final Refusals refusals;
  private final Coordination coordination;

  public FrameMatcher(LanguagePack pack, FrameClasses classes) {
    this.frames = pack.frames();
    this.classes = classes;
    ClassSet all = ClassSet.NONE;
    ClassSet verbs = ClassSet.NONE;
    ClassSet payments = ClassSet.NONE;
    ClassSet moves = ClassSet.NONE;
    for (Frame frame : frames) {
      boolean pays = !frame.decoy() && frame.kind() != ClaimKind.TALENT_MOVE;
      moves = frame.kind() == ClaimKind.TALENT_MOVE ? moves.with(frame.trigger()) : moves;
      payments = pays ? payments.with(frame.trigger()) : payments;
      all = all.with(frame.trigger());
      verbs = frame.decoy() ? verbs : verbs.with(frame.trigger());
    }
    this.triggers = all;
    this.spending = payments;
    this.places = new Places(classes, pack.settings(), verbs);
    this.figures = new FigurePlaces(classes, pack.settings().formerEndings());
    this.nested = new NestedOwner(classes);
    this.refusals = new Refusals(classes);
    this.coordination = new Coordination(classes, moves);
  }

  /** Receives what became of each trigger. */
  public interface Trace {
    void line(Frame frame, Sentence sentence, Element trigger, boolean claimed, String reason);
  }

  /** All matches of a sentence, one claim each. */
  public List<Match> match(Sentence sentence, Topics topics, @Nullable Trace trace) {
    List<Element> elements = sentence.elements();
    if (elements.stream().noneMatch(e -> e.is(triggers))) {
      return List.of();
    }
    boolean figures = elements.stream().anyMatch(FrameMatcher::figure);
    BitSet open = new BitSet();
    for (int i = 0; i < elements.size(); i++) {
      boolean asks = figures || trace != null || !wordy(elements.get(i)).isEmpty();
      open.set(i, elements.get(i).is(triggers) && asks);
    }
    List<Match> matches = new ArrayList<>();
    BitSet bidders = (BitSet) open.clone();
    for (int round = 0; round < ROUNDS; round++) {
      FigureOwners owners = owners(sentence, bidders);
      for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
        Outcome outcome = match(sentence, i, owners, topics, trace, matches);
        open.set(i, outcome == Outcome.LACKS);
      }
      BitSet idle = idle(elements, open, owners);
      matches.stream()
          .filter(m -> m.frame().kind() == ClaimKind.TALENT_MOVE)
          .filter(m -> bidders.get(m.trigger()) && owners.ownsAny(m.trigger()))
          .forEach(m -> idle.set(m.trigger()));
      if (idle.isEmpty()) {
        break;
      }
      open.andNot(idle);
      bidders.andNot(idle);
    }
    return matches;
  }

  private static boolean figure(Element e) {
    return e.type() == Element.Type.MONEY || e.type() == Element.Type.PERCENT;
  }

  /** The frames that an element sets off, in the order of the files. */
  private List<Frame> at(Element e) {
    return byTrigger.computeIfAbsent(
        e.classes(), set -> frames.stream().filter(f -> set.meets(f.trigger())).toList());
  }

  /** Those of them that may claim something in a sentence without figures. */
  private List<Frame> wordy(Element e) {
    return withoutFigures.computeIfAbsent(
        e.classes(),
        set ->
            at(e).stream()
                .filter(f ->
                    !f.decoy()
                        && f.needs().stream()
                            .noneMatch(need -> need.stream().allMatch(Slot::figure)))
                .toList());
  }

  private FigureOwners owners(Sentence sentence, BitSet bidders) {
    FigureOwners owners = new FigureOwners(sentence, classes);
    for (int i = bidders.nextSetBit(0); i >= 0; i = bidders.nextSetBit(i + 1)) {
      for (Frame frame : at(sentence.elements().get(i))) {
        owners.bid(frame, i);
      }
    }
    return owners;
  }

  /**
   * Triggers of spending that have an amount and make no claim of it: "in a $5 billion deal" after
   * "is buying". Another trigger may have the amount then; what a decoy has stays refused.
   */
  private BitSet idle(List<Element> elements, BitSet open, FigureOwners owners) {
    BitSet idle = new BitSet();
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      ClassSet at = elements.get(i).classes();
      boolean spends =
          at.meets(spending)
              && at(elements.get(i)).stream()
                  .noneMatch(f -> f.decoy() || f.kind() == ClaimKind.TALENT_MOVE);
      for (int figure = 0; spends && figure < elements.size(); figure++) {
        boolean money = elements.get(figure).type() == Element.Type.MONEY;
        idle.set(i, idle.get(i) || (money && owners.owns(i, figure)));
      }
    }
    return idle;
  }

  /** The first frame, in the order of the files, that fills what it needs at a trigger. */
  private Outcome match(
      Sentence sentence,
      int trigger,
      FigureOwners owners,
      Topics topics,
      @Nullable Trace trace,
      List<Match> matches) {
    Element element = sentence.elements().get(trigger);
    Outcome outcome = Outcome.LACKS;
    for (Frame frame : at(element)) {
      if (frame.decoy()) {
        continue;
      }
      Match match = fill(new Match(sentence, frame, trigger), owners, topics);
      String problem = refusals.of(match);
      if (trace != null) {
        trace.line(frame, sentence, element, problem == null, problem == null ? "filled" : problem);
      }
      if (problem == null) {
        matches.addAll(coordination.expand(match));
        return Outcome.CLAIMS;
      }
      outcome = problem.startsWith(Refusals.LACKING) ? outcome : Outcome.REFUSED;
    }
    return outcome;
  }

  /** What stands in the sentence first, so that nothing there is taken for the topic too. */
  private Match fill(Match match, FigureOwners owners, Topics topics) {
    for (Map.Entry<Slot, List<Place>> entry : match.frame().places().entrySet()) {
      for (Place place : entry.getValue()) {
        int found = find(match, entry.getKey(), place, owners);
        if (found >= 0) {
          match.fill(entry.getKey(), found);
          break;
        }
      }
    }
    for (Map.Entry<Slot, List<Place>> entry : match.frame().places().entrySet()) {
      boolean asked = entry.getValue().stream().anyMatch(p -> p.where() == Place.Where.TOPIC);
      if (asked && !match.has(entry.getKey())) {
        Entity raising = entry.getKey() == Slot.COUNTERPARTY ? raising(match, topics) : null;
        boolean item = match.sentence().elements().get(match.trigger()).is(classes.bullet());
        match.topic(
            entry.getKey(),
            item ? topics.joined() : raising != null ? raising : about(match, topics));
        match.inRound(raising != null);
      }
    }
    int owner = Bracketed.owner(match);
    if (owner >= 0 && match.has(Slot.COMPANY)) {
      match.fill(Slot.COMPANY, owner);
    }
    return match;
  }

  /** The company into whose round the payments of the sentence go, if it names none itself. */
  private @Nullable Entity raising(Match match, Topics topics) {
    Entity raising = topics.raising();
    boolean round = match.frame().when().meets(classes.round());
    return raising != null && round && !match.names(raising) ? raising : null;
  }

  /**
   * The company that the sentence is about without naming it there: none that fills another slot
   * already.
   */
  private @Nullable Entity about(Match match, Topics topics) {
    if (match.sentence().elements().stream().anyMatch(e -> e.is(classes.aggregate()))) {
      return null;
    }
    for (int i = 0; i < match.trigger(); i++) {
      Element e = match.sentence().elements().get(i);
      Element before = match.sentence().elements().get(before(match, i));
      boolean origin =
          before.is(classes.from())
              || before.is(classes.leaves())
              || (i > 1 && before.is(classes.preposition()));
      boolean marked =
          !classes.subjectMark().isEmpty()
              && (match.sentence().elements().get(i + 1).is(classes.anyMark())
                  || match.sentence().elements().get(i + 1).is(classes.and()));
      boolean colleague =
          COLLEAGUES.contains(match.frame().constant())
              && e.type() == Element.Type.PERSON
              && !e.former()
              && !e.resolved();
      Entity entity = colleague && i != match.position(Slot.PERSON) ? e.employer() : e.entity();
      if ((e.type() == Element.Type.COMPANY || colleague)
          && entity != null
          && !marked
          && !origin
          && !entity.person()
          && !entity.media()
          && !match.names(entity)) {
        return entity;
      }
    }
    Entity left = topics.left();
    boolean follows =
        match.frame().constant().equals("leave")
            || match.sentence().elements().get(match.trigger()).is(classes.successor());
    return follows && left != null && !match.names(left)
        ? left
        : topics.about().stream().filter(t -> !match.names(t)).findFirst().orElse(null);
  }

  /** What stands before a name, over articles. */
  private int before(Match match, int name) {
    int i = name - 1;
    while (i > 0 && match.sentence().elements().get(i).is(classes.det())) {
      i--;
    }
    return Math.max(0, i);
  }

  private int find(Match match, Slot slot, Place place, FigureOwners owners) {
    int found =
        places.find(
            match.sentence(), match.trigger(), place, Wanted.of(slot), i -> free(match, slot, i));
    if (slot.figure()) {
      return figures.find(match, slot, place, owners, found);
    }
    boolean elsewhere =
        slot == Slot.FROM && !match.frame().constant().equals("leave") && nested.owns(match, found);
    return found >= 0 && free(match, slot, found) && !elsewhere ? found : -1;
  }

  private boolean free(Match match, Slot slot, int element) {
    return !match.uses(element)
        && !(slot == Slot.COUNTERPARTY
            && (payer(match, element) || thing(match, element) || source(match, element)))
        && !(slot == Slot.GROUP && stays(match, element));
  }

  /** "WSJ에 따르면", "ロイターによると": whose word it is, where that is said behind the name. */
  private boolean source(Match match, int name) {
    List<Element> elements = match.sentence().elements();
    for (int i = name + 1;
        !classes.subjectMark().isEmpty() && i < elements.size() && i - name <= SOURCE;
        i++) {
      if (elements.get(i).is(classes.attribution())) {
        return true;
      }
      if (elements.get(i).companyLike() || elements.get(i).is(classes.subjectMark())) {
        return false;
      }
    }
    return false;
  }

  /** "in its M15X plant", "its V3 model": a name of something, not of somebody. */
  private boolean thing(Match match, int name) {
    List<Element> elements = match.sentence().elements();
    return elements.get(name).type() == Element.Type.NAME
        && name + 1 < elements.size()
        && elements.get(name + 1).is(classes.thing());
  }

  /** "4% of its 350,000 employees", "will leave some 3,000 people": not these are laid off. */
  private boolean stays(Match match, int group) {
    List<Element> elements = match.sentence().elements();
    int i = group - 1;
    if (match.frame().constant().equals("layoff")) {
      for (int between = match.trigger() + 1; between < group; between++) {
        if (elements.get(between).is(classes.leaves())) {
          return true;
        }
      }
    }
    boolean of = false;
    while (i > 0 && group - i <= 3 && (groupMod(elements, i) || adverb(elements, i))) {
      of |= groupMod(elements, i);
      i--;
    }
    return i >= 0
        && (elements.get(i).is(classes.workforce())
            || (of && elements.get(i).type() == Element.Type.PERCENT));
  }

  private boolean groupMod(List<Element> elements, int i) {
    return elements.get(i).is(classes.groupMod());
  }

  private boolean adverb(List<Element> elements, int i) {
    return elements.get(i).is(classes.adverb());
  }

  /** Whether an element names the company that pays, by a pronoun perhaps. */
  private static boolean payer(Match match, int element) {
    Entity payer = match.company(Slot.COMPANY);
    Entity entity = match.sentence().elements().get(element).entity();
    return payer != null && entity != null && payer.name().equals(entity.name());
  }

  /** A trace line with the trigger's place in its field. */
  public static TraceLine traceLine(
      Frame frame,
      kutip.shared.TextField field,
      kutip.shared.TextSpan span,
      boolean claimed,
      String reason) {
    return new TraceLine(frame.id(), field, span, claimed, reason);
  }
}
