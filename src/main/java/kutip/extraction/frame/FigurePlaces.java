package kutip.extraction.frame;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import kutip.extraction.lexicon.Place;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.quantity.MoneyQuantity;
import kutip.shared.ClaimKind;

/** Chooses the figure that fills a slot among those that a trigger owns. */
final class FigurePlaces {

  /** How far before a figure the word may stand that makes it a former one. */
  private static final int OLD = 4;

  /** How far a sum stands from who gives it. */
  private static final int GIVER = 4;

  /** Below it an amount is the price of a share, not a sum. */
  private static final BigDecimal PRICE = BigDecimal.valueOf(5_000);

  /** How far behind an amount the words "market value" stand. */
  private static final int VALUE_REACH = 5;

  /** How far before a former value its mark stands. */
  private static final int COMPARISON = 6;

  /** Letters of an ending. */
  private static final int FORMER = 3;

  private final FrameClasses classes;
  private final Set<String> formerEndings;

  FigurePlaces(FrameClasses classes, Set<String> formerEndings) {
    this.classes = classes;
    this.formerEndings = formerEndings;
  }

  /**
   * The figure at a place when this trigger owns it, else another one that it owns and that fits
   * the place.
   */
  int find(Match match, Slot slot, Place place, FigureOwners owners, int found) {
    if (place.where() == Place.Where.MARK) {
      boolean free = found >= 0 && owners.owns(match.trigger(), found) && !match.uses(found);
      return free && !(slot == Slot.AFTER && difference(match, found)) ? found : -1;
    }
    int adjacent = match.trigger() - 1;
    if (slot == Slot.PERCENT && adjacent >= 0 && owners.owns(match.trigger(), adjacent)) {
      // "closed 2.7% lower, and Nvidia 2.8%"
      boolean percent = Wanted.of(slot).fits(match.sentence().elements().get(adjacent));
      if (percent && !match.uses(adjacent)) {
        return adjacent;
      }
    }
    boolean after = place.where() == Place.Where.AFTER || place.where() == Place.Where.OBJECT;
    boolean before = place.where() == Place.Where.BEFORE;
    List<Element> elements = match.sentence().elements();
    int giver = slot == Slot.AMOUNT ? giver(match) : -1;
    int middle = giver < 0 ? match.trigger() : giver;
    int nearest = -1;
    for (int i = 0; i < elements.size(); i++) {
      boolean side = after ? i > match.trigger() : !before || i < match.trigger();
      if (side
          && Wanted.of(slot).fits(elements.get(i))
          && owners.owns(match.trigger(), i)
          && !match.uses(i)
          && !old(match, i)
          && !(slot == Slot.AMOUNT && priced(match, i))
          && !(slot == Slot.STAKE && !share(elements, i, classes))
          && !(slot == Slot.PERCENT && ofWorkforce(elements, i))
          && !(slot == Slot.AMOUNT && perShare(match, i))
          && !(slot == Slot.AMOUNT && level(match, i))
          && !(giver >= 0 && Math.abs(i - giver) > GIVER)
          && (nearest < 0 || Math.abs(i - middle) < Math.abs(nearest - middle))) {
        nearest = i;
      }
    }
    return nearest;
  }

  /** Whether a figure is a level reached, where the frame asks for that too. */
  private boolean level(Match match, int figure) {
    List<Element> elements = match.sentence().elements();
    int i = figure - 1;
    while (i > 0
        && elements.get(i).is(classes.adverb())
        && !elements.get(i).is(classes.reachMark())) {
      i--;
    }
    return match.frame().places().containsKey(Slot.AFTER)
        && i >= 0
        && elements.get(i).is(classes.reachMark());
  }

  /** A former value, or in spending a difference: "by $5 billion to $50 billion". */
  private boolean old(Match match, int figure) {
    List<Element> elements = match.sentence().elements();
    int i = figure - 1;
    while (i > 0
        && elements.get(i).is(classes.adverb())
        && !elements.get(i).is(classes.changeMark())) {
      i--;
    }
    boolean since = i > 0 && elements.get(i).type() == Element.Type.DATE;
    boolean difference =
        match.frame().kind() == ClaimKind.AI_SPENDING
            && i >= 0
            && elements.get(i).is(classes.changeMark());
    boolean raisedBy =
        match.frame().kind() == ClaimKind.AI_SPENDING
            && !classes.objectMark().isEmpty()
            && figure + 1 < elements.size()
            && elements.get(figure + 1).is(classes.changeMark());
    return difference
        || raisedBy
        || former(match, figure)
        || (since && elements.get(i - 1).is(classes.oldMark()))
        || comparison(match, figure)
        || (old(elements, figure) && !range(match, figure));
  }

  /** "từ 66 đến 72 tỷ USD": the mark before a range of two words for its ends opens it. */
  private boolean range(Match match, int figure) {
    Element e = match.sentence().elements().get(figure);
    String said = match.sentence().text(e);
    return figure > 0
        && match.sentence().elements().get(figure - 1).is(classes.oldMark())
        && e.quantity() instanceof MoneyQuantity money
        && money.low() != null
        && money.high() != null
        && money.low().compareTo(money.high()) < 0
        && said.chars().noneMatch(c -> "-‐‑–—~～〜".indexOf(c) >= 0);
  }

  /** "from $66 billion", "up from previous guidance of $66 billion". */
  private boolean old(List<Element> elements, int figure) {
    for (int i = figure - 1; i >= 0 && figure - i <= OLD; i--) {
      Element e = elements.get(i);
      if (e.is(classes.oldMark())) {
        return true;
      }
      boolean target = e.is(classes.of()) || e.is(classes.decoy()) || e.is(classes.future());
      if (!(target || e.type() == Element.Type.WORD)
          || !elements.get(figure - 1).is(classes.of())) {
        return false;
      }
    }
    return false;
  }

  /** "較去年第3季資本支出97億美元增加": the noun stands between the mark and a former value. */
  private boolean comparison(Match match, int figure) {
    List<Element> elements = match.sentence().elements();
    int i = figure - 1;
    boolean noun = false;
    boolean dated = false;
    while (i > 0 && figure - i <= COMPARISON && !elements.get(i).is(classes.oldMark())) {
      Element e = elements.get(i);
      noun |= e.is(classes.capex());
      dated |= e.type() == Element.Type.DATE;
      boolean over =
          e.is(classes.capex())
              || e.is(classes.adverb())
              || e.is(classes.possessive())
              || e.type() == Element.Type.DATE
              || e.type() == Element.Type.WORD;
      if (!over) {
        return false;
      }
      i--;
    }
    return noun
        && dated
        && classes.objectMark().isEmpty()
        && i >= 0
        && elements.get(i).is(classes.oldMark());
  }

  /** "66 milyar dolardan 70 milyar dolara", "660億ドルから": the ending tells the former value. */
  private boolean former(Match match, int figure) {
    List<Element> elements = match.sentence().elements();
    Element e = elements.get(figure);
    String last = match.sentence().tokens().text(e.to() - 1);
    int ending = Math.max(0, last.length() - FORMER);
    return (ending > 0 && formerEndings.contains(last.substring(ending)))
        || (!classes.objectMark().isEmpty()
            && figure + 1 < elements.size()
            && (elements.get(figure + 1).is(classes.oldMark())
                || (elements.get(figure + 1).is(classes.from())
                    && !elements.get(figure + 1).is(classes.objectMark()))));
  }

  /** "raised $20 billion, including $2 billion from X": who gives stands right after the sum. */
  private static int giver(Match match) {
    List<Place> places = match.frame().places().getOrDefault(Slot.COMPANY, List.of());
    int company = match.position(Slot.COMPANY);
    boolean marked =
        match.frame().kind() == ClaimKind.AI_SPENDING
            && places.size() == 1
            && places.get(0).where() == Place.Where.MARK;
    return marked && company > match.trigger() ? company : -1;
  }

  /** "45% of its workforce", "29% more than expected": no share price moved so. */
  private boolean ofWorkforce(List<Element> elements, int percent) {
    int i = percent - 1;
    while (i > 0 && elements.get(i).is(classes.adverb()) && !elements.get(i).is(classes.count())) {
      i--;
    }
    return (i >= 0 && elements.get(i).is(classes.count()))
        || (percent + 1 < elements.size()
            && (elements.get(percent + 1).is(classes.workforce())
                || elements.get(percent + 1).is(classes.compared())));
  }

  /** "for $31 a share, a deal that values the company at $11 billion": the price of one share. */
  private static boolean perShare(Match match, int figure) {
    return match.frame().kind() == ClaimKind.AI_SPENDING
        && match.sentence().elements().get(figure).quantity() instanceof MoneyQuantity money
        && money.low() != null
        && money.low().compareTo(PRICE) < 0;
  }

  /** Whether a percentage is one of a company's shares: "49% of X", "a 5% stake". */
  static boolean share(List<Element> elements, int percent, FrameClasses classes) {
    for (int i = percent + 1; i < elements.size() && i - percent <= 2; i++) {
      if (elements.get(i).is(classes.stake())
          || elements.get(i).stock()
          || (i == percent + 1 && elements.get(i).is(classes.objectMark()))) {
        return true;
      }
    }
    int company = percent + 2;
    return company < elements.size()
        && (elements.get(percent + 1).is(classes.of())
            || elements.get(percent + 1).is(classes.investMark()))
        && elements.get(company).companyLike();
  }

  /** Beside a percentage an amount counts only where the text says that it is market value. */
  private boolean priced(Match match, int figure) {
    if (match.frame().kind() != ClaimKind.MARKET_CAP_CHANGE || !match.frame().when().isEmpty()) {
      return false;
    }
    List<Element> elements = match.sentence().elements();
    for (int i = figure + 1; i < elements.size() && i - figure <= VALUE_REACH; i++) {
      if (elements.get(i).speaksOf(classes.value())) {
        return false;
      }
    }
    // "swelling the company's market cap by $244 billion"
    boolean by = figure > 1 && elements.get(figure - 1).is(classes.changeMark());
    return !(by && elements.get(figure - 2).speaksOf(classes.value())) && !inserted(match, figure);
  }

  /** "equal to a $168 billion loss": no level was reached. */
  private boolean difference(Match match, int figure) {
    List<Element> elements = match.sentence().elements();
    return match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE
        && figure + 1 < elements.size()
        && elements.get(figure + 1).is(classes.moveNoun());
  }

  /** "ended the day down 4.1%, a $72 billion loss": the sum says the percentage once more. */
  private boolean inserted(Match match, int figure) {
    List<Element> elements = match.sentence().elements();
    int comma = figure - 1;
    while (comma > 0 && elements.get(comma).is(classes.det())) {
      comma--;
    }
    return difference(match, figure)
        && comma > 0
        && elements.get(comma).type() == Element.Type.PUNCTUATION
        && elements.get(comma - 1).type() == Element.Type.PERCENT;
  }
}
