package kutip.extraction.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kutip.extraction.ContextPart;
import kutip.extraction.ContextPart.Role;
import kutip.extraction.frame.Match;
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

  private final CodePoints points;

  ContextReader(CodePoints points) {
    this.points = points;
  }

  List<ContextPart> of(Match match) {
    List<ContextPart> parts = new ArrayList<>();
    boolean spending = match.frame().kind() == ClaimKind.AI_SPENDING;
    for (Slot slot : Slot.values()) {
      Element e = match.element(slot);
      Quantity quantity = e == null ? null : e.quantity();
      if (e == null || quantity == null) {
        continue;
      }
      if (spending && slot == Slot.AMOUNT && quantity instanceof MoneyQuantity money) {
        add(parts, match, e, Role.AMOUNT_LOW, money.low(), money.halfWidth(), money.currency());
        add(parts, match, e, Role.AMOUNT_HIGH, money.high(), money.halfWidth(), money.currency());
      } else {
        figure(parts, match, e, slot, quantity);
      }
    }
    return List.copyOf(parts);
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
