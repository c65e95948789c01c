package kutip.extraction.resolve;

import java.math.BigDecimal;
import kutip.extraction.frame.Match;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.mention.Entity;
import kutip.extraction.quantity.MoneyQuantity;
import kutip.extraction.quantity.PercentQuantity;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import org.jspecify.annotations.Nullable;

/** Makes a market-cap change of a match. */
final class MarketSlots {

  /**
   * No share price is a market value: what is smaller, in any currency that news uses, is a price.
   */
  private static final BigDecimal SMALLEST_VALUE = BigDecimal.valueOf(5_000_000);

  /** Well above what any company was ever worth, in dollars. */
  private static final BigDecimal MOST_WORTH = BigDecimal.valueOf(12_000_000_000_000L);

  private MarketSlots() {}

  /** The slots, or null when what was found does not make a change. */
  static @Nullable MarketCapChange of(Match match) {
    Entity company = match.company(Slot.COMPANY);
    Element named = match.element(Slot.COMPANY);
    boolean listed = named == null || named.type() != Element.Type.NAME || named.stock();
    if (company == null || !listed || company.person()) {
      return null;
    }
    MoneyQuantity amount = money(match, Slot.AMOUNT);
    MoneyQuantity after = money(match, Slot.AFTER);
    BigDecimal percent = percent(match);
    if (percent == null && amount == null && after == null) {
      return null;
    }
    if (amount == null && after == null && company.unlistedPart()) {
      return null;
    }
    amount = amount == null || plausible(amount, percent) ? amount : null;
    if (percent == null && amount == null && after == null) {
      return null;
    }
    Direction direction =
        Direction.valueOf(match.frame().constant().toUpperCase(java.util.Locale.ROOT));
    String currency = amount != null ? amount.currency() : after != null ? after.currency() : null;
    return new MarketCapChange(
        company.name(), direction, percent, value(amount), value(after), currency);
  }

  private static @Nullable BigDecimal percent(Match match) {
    Element e = match.element(Slot.PERCENT);
    if (e == null || !(e.quantity() instanceof PercentQuantity percent) || percent.points()) {
      return null;
    }
    BigDecimal size = percent.high() != null ? percent.high() : percent.low();
    return size == null || size.signum() == 0 ? null : size.abs();
  }

  /** No company is worth so much that a small percentage of it makes trillions of dollars. */
  private static boolean plausible(MoneyQuantity amount, @Nullable BigDecimal percent) {
    BigDecimal change = value(amount);
    return change == null
        || percent == null
        || !amount.currency().equals("USD")
        || change.movePointRight(2).compareTo(percent.multiply(MOST_WORTH)) <= 0;
  }

  private static @Nullable MoneyQuantity money(Match match, Slot slot) {
    Element e = match.element(slot);
    boolean value =
        e != null
            && e.quantity() instanceof MoneyQuantity m
            && value(m) != null
            && SMALLEST_VALUE.compareTo(value(m)) <= 0;
    return value && e != null && e.quantity() instanceof MoneyQuantity m ? m : null;
  }

  private static @Nullable BigDecimal value(@Nullable MoneyQuantity money) {
    return money == null ? null : money.low() != null ? money.low() : money.high();
  }
}
