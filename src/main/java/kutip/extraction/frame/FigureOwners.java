package kutip.extraction.frame;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.extraction.lexicon.Frame;
import kutip.extraction.lexicon.Place;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Sentence;
import kutip.extraction.quantity.MoneyQuantity;

/**
 * Gives each amount and percentage of a sentence to the trigger that stands nearest to it, so that
 * a figure of revenue or valuation, which a decoy takes, can never become a claim.
 */
final class FigureOwners {

  private static final int NEVER = 1000;
  private static final BigDecimal TRILLION = BigDecimal.valueOf(950_000_000_000L);
  private static final int CLAUSE_COST = 6;
  private static final int PAUSE_COST = 2;

  private final Sentence sentence;
  private final FrameClasses classes;
  private final Map<Integer, Integer> owner = new HashMap<>();
  private final Map<Integer, Integer> best = new HashMap<>();

  FigureOwners(Sentence sentence, FrameClasses classes) {
    this.sentence = sentence;
    this.classes = classes;
  }

  /** Lets a frame at a trigger bid for every figure that it could take. */
  void bid(Frame frame, int trigger) {
    List<Element> elements = sentence.elements();
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e.type() != Element.Type.MONEY && e.type() != Element.Type.PERCENT) {
        continue;
      }
      boolean value = frame.decoy() && elements.get(trigger).is(classes.valuation());
      if (converted(i) || (value && e.quantity() instanceof MoneyQuantity m && listed(m))) {
        continue;
      }
      int cost = cost(frame, trigger, i, e) - frame.priority();
      if (cost < best.getOrDefault(i, NEVER)) {
        best.put(i, cost);
        owner.put(i, trigger);
      }
    }
  }

  /** "143億ドル（約2兆600億円）": the same amount once more, in another currency. */
  private boolean converted(int figure) {
    if (restated(figure)) {
      return true;
    }
    if (sentence.elements().get(figure).type() != Element.Type.MONEY) {
      return false;
    }
    for (int i = figure - 1; i > 0 && figure - i <= 2; i--) {
      if ("(（".indexOf(sentence.tokens().first(sentence.elements().get(i).from())) >= 0) {
        return sentence.elements().get(i - 1).type() == Element.Type.MONEY;
      }
    }
    return false;
  }

  /** Only companies on an exchange are worth trillions of dollars. */
  static boolean listed(MoneyQuantity money) {
    return money.low() != null
        && money.currency().equals("USD")
        && money.low().compareTo(TRILLION) >= 0;
  }

  /** "$14.8 billion, or about 241 trillion rupiah": the same amount in another currency. */
  private boolean restated(int figure) {
    List<Element> elements = sentence.elements();
    boolean or = false;
    int i = figure - 1;
    for (; i > 0 && figure - i <= 4; i--) {
      Element e = elements.get(i);
      if (e.is(classes.or())) {
        or = true;
      } else if (!e.is(classes.adverb()) && !sentence.tokens().is(e.from(), ',')) {
        break;
      }
    }
    return or
        && i >= 0
        && elements.get(i).quantity() instanceof MoneyQuantity one
        && elements.get(figure).quantity() instanceof MoneyQuantity other
        && !one.currency().equals(other.currency());
  }

  private int cost(Frame frame, int trigger, int figure, Element e) {
    int cost = NEVER;
    for (Map.Entry<Slot, List<Place>> slot : frame.places().entrySet()) {
      boolean noShare =
          slot.getKey() == Slot.STAKE && !FigurePlaces.share(sentence.elements(), figure, classes);
      if (slot.getKey().figure() && Wanted.of(slot.getKey()).fits(e) && !noShare) {
        for (Place place : slot.getValue()) {
          cost = Math.min(cost, cost(place, trigger, figure));
        }
      }
    }
    return cost;
  }

  private int cost(Place place, int trigger, int figure) {
    boolean after = figure > trigger;
    int distance = distance(Math.min(trigger, figure), Math.max(trigger, figure));
    return switch (place.where()) {
      case OBJECT -> after ? distance : NEVER;
      case AFTER -> after ? distance + 1 : NEVER;
      case BEFORE, OWNER -> after ? NEVER : distance + 1;
      case MARK -> marked(place, figure) ? distance : NEVER;
      case ANY, SUBJECT -> distance + 3;
      case TOPIC, EMPLOYER -> NEVER;
    };
  }

  private boolean marked(Place place, int figure) {
    for (int i = Math.max(0, figure - 3);
        i < Math.min(sentence.elements().size(), figure + 2);
        i++) {
      if (sentence.elements().get(i).is(place.marker())) {
        return true;
      }
    }
    return false;
  }

  /** Words between two elements; pauses and clause borders weigh more. */
  private int distance(int from, int to) {
    int cost = 0;
    for (int i = from + 1; i < to; i++) {
      Element e = sentence.elements().get(i);
      if (e.is(classes.clause()) || (i + 1 < to && joins(e, i))) {
        cost += CLAUSE_COST;
      } else if (e.type() == Element.Type.PUNCTUATION) {
        cost += PAUSE_COST;
      } else if (!e.is(classes.det()) && !e.is(classes.adverb())) {
        cost++;
      }
    }
    return cost;
  }

  /** "took a $2 billion stake in X and committed $30 billion": a second payment begins. */
  private boolean joins(Element e, int at) {
    Element next = sentence.elements().get(at + 1);
    return e.is(classes.then())
        && (next.is(classes.spends()) || next.is(classes.invests()) || next.is(classes.pays()));
  }

  /** Whether a trigger has any figure. */
  boolean ownsAny(int trigger) {
    return owner.containsValue(trigger);
  }

  boolean owns(int trigger, int figure) {
    return owner.getOrDefault(figure, -1) == trigger;
  }
}
