package kutip.extraction.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kutip.extraction.ContextPart;
import kutip.extraction.ContextPart.Role;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.frame.Match;
import kutip.extraction.lexicon.ClassSet;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.quantity.MoneyQuantity;
import kutip.extraction.quantity.NumberQuantity;
import kutip.extraction.quantity.PercentQuantity;
import kutip.extraction.quantity.Quantity;
import kutip.extraction.text.CodePoints;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a sentence that checks and readers need beside the slots, each with its own span.
 */
final class ContextReader {

  private static final int NEAR = 4;

  private final CodePoints points;
  private final FrameClasses classes;

  ContextReader(CodePoints points, FrameClasses classes) {
    this.points = points;
    this.classes = classes;
  }

  List<ContextPart> of(Match match) {
    List<ContextPart> parts = new ArrayList<>();
    ClaimKind kind = match.frame().kind();
    for (Slot slot : Slot.values()) {
      Element e = match.element(slot);
      Quantity quantity = e == null ? null : e.quantity();
      if (e == null || quantity == null) {
        continue;
      }
      if (kind == ClaimKind.AI_SPENDING
          && slot == Slot.AMOUNT
          && quantity instanceof MoneyQuantity money) {
        add(parts, match, e, Role.AMOUNT_LOW, money.low(), money.halfWidth(), money.currency());
        add(parts, match, e, Role.AMOUNT_HIGH, money.high(), money.halfWidth(), money.currency());
      } else {
        figure(parts, match, e, slot, quantity);
      }
    }
    attribution(parts, match);
    if (kind != null) {
      beside(parts, match, kind);
    }
    return List.copyOf(parts);
  }

  /** Figures and words beside the slots, by the classes that announce them. */
  private void beside(List<ContextPart> parts, Match match, ClaimKind kind) {
    switch (kind) {
      case AI_SPENDING -> {
        announced(parts, match, classes.valuation(), Role.VALUATION, Element.Type.MONEY);
        announced(parts, match, classes.partOf(), Role.PART_OF, Element.Type.MONEY);
      }
      case MARKET_CAP_CHANGE -> {
        announced(parts, match, classes.oldMark(), Role.VALUE_BEFORE, Element.Type.MONEY);
        cause(parts, match);
      }
      case TALENT_MOVE -> {
        announced(parts, match, classes.workforce(), Role.WORKFORCE_SHARE, Element.Type.PERCENT);
        announced(parts, match, classes.workforce(), Role.WORKFORCE, Element.Type.GROUP);
        announced(parts, match, classes.workforce(), Role.WORKFORCE, Element.Type.NUMBER);
      }
    }
  }

  /** The figure of a type nearest to an announcing word, when no slot has it. */
  private void announced(
      List<ContextPart> parts, Match match, ClassSet word, Role role, Element.Type type) {
    List<Element> elements = match.sentence().elements();
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      Quantity quantity = e.quantity();
      // "10% of all employees" and "a tenth of its workforce" are no head counts.
      boolean fits =
          role != Role.WORKFORCE
              || (quantity instanceof NumberQuantity number && !number.ordinal());
      if (e.type() == type
          && !match.uses(i)
          && near(elements, i, word)
          && quantity != null
          && fits) {
        other(parts, match, e, role, quantity);
        return;
      }
    }
  }

  private static boolean near(List<Element> elements, int at, ClassSet word) {
    for (int i = Math.max(0, at - NEAR); i < Math.min(elements.size(), at + NEAR); i++) {
      if (elements.get(i).is(word)) {
        return true;
      }
    }
    return false;
  }

  /** "according to the Financial Times": whose word it is. */
  private void attribution(List<ContextPart> parts, Match match) {
    List<Element> elements = match.sentence().elements();
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e.is(classes.attribution())) {
        int to = i + 1;
        while (to < elements.size() && to - i < NEAR && !elements.get(to).named()) {
          to++;
        }
        boolean source = to < elements.size() && elements.get(to).named();
        words(
            parts,
            match,
            Role.ATTRIBUTION,
            source ? elements.get(to) : e,
            source ? elements.get(to) : e);
        return;
      }
    }
  }

  /** What follows "after" or "because", to the end of the sentence. */
  private void cause(List<ContextPart> parts, Match match) {
    List<Element> elements = match.sentence().elements();
    for (int i = match.trigger() + 1; i + 2 < elements.size(); i++) {
      if (elements.get(i).is(classes.cause()) && !hyphenated(match, elements.get(i))) {
        words(parts, match, Role.CAUSE, elements.get(i), elements.get(elements.size() - 1));
        return;
      }
    }
  }

  /** "After" in "after-hours trading" begins no reason. */
  private static boolean hyphenated(Match match, Element e) {
    int end = match.sentence().tokens().end(e.to() - 1);
    return match.sentence().tokens().source().startsWith("-", end);
  }

  private void words(List<ContextPart> parts, Match match, Role role, Element first, Element last) {
    int start = match.sentence().tokens().start(first.from());
    int end = match.sentence().tokens().end(last.to() - 1);
    String text = match.sentence().tokens().source().substring(start, end);
    parts.add(new ContextPart(role, points.span(start, end), null, null, null, text));
  }

  private void figure(
      List<ContextPart> parts, Match match, Element e, Slot slot, Quantity quantity) {
    Role role =
        switch (slot) {
          case PERCENT -> Role.PERCENT;
          case AMOUNT -> Role.AMOUNT;
          case AFTER -> Role.MARKET_CAP_AFTER;
          case STAKE -> Role.STAKE;
          default -> Role.HEADCOUNT;
        };
    other(parts, match, e, role, quantity);
  }

  private void other(
      List<ContextPart> parts, Match match, Element e, Role role, Quantity quantity) {
    switch (quantity) {
      case MoneyQuantity m ->
          add(parts, match, e, role, either(m.low(), m.high()), m.halfWidth(), m.currency());
      case PercentQuantity p ->
          add(parts, match, e, role, either(p.low(), p.high()), p.halfWidth(), null);
      case NumberQuantity n ->
          add(parts, match, e, role, either(n.low(), n.high()), n.halfWidth(), null);
      case kutip.extraction.quantity.DateQuantity d -> {}
    }
  }

  private static @Nullable BigDecimal either(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low != null ? low : high;
  }

  private void add(
      List<ContextPart> parts,
      Match match,
      Element e,
      Role role,
      @Nullable BigDecimal value,
      BigDecimal halfWidth,
      @Nullable String currency) {
    Quantity quantity = e.quantity();
    if (value != null && quantity != null) {
      String text = match.sentence().tokens().source().substring(quantity.start(), quantity.end());
      parts.add(
          new ContextPart(
              role,
              points.span(quantity.start(), quantity.end()),
              value,
              halfWidth,
              currency,
              text));
    }
  }
}
