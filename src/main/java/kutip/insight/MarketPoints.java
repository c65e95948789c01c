package kutip.insight;

import java.math.BigDecimal;
import kutip.fact.Fact;
import kutip.fact.Interval;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import org.jspecify.annotations.Nullable;

/** Market-cap changes as signed points. */
final class MarketPoints {

  private MarketPoints() {}

  static String company(Fact fact) {
    return ((MarketCapChange) fact.slots()).company();
  }

  static MarketPoint of(Fact fact, String slug) {
    MarketCapChange change = (MarketCapChange) fact.slots();
    boolean down = change.direction() == Direction.DOWN;
    return new MarketPoint(
        fact.id(),
        change.company(),
        slug,
        fact.onDay(),
        fact.date() != null,
        signed(change.percent(), down),
        change.percent() == null ? null : signed(fact.range(), down),
        signed(change.amount(), down),
        change.currency(),
        signed(fact.usd(), down),
        change.marketCapAfter(),
        fact.modality(),
        fact.review(),
        fact.disputed(),
        fact.sources());
  }

  private static @Nullable BigDecimal signed(@Nullable BigDecimal value, boolean down) {
    return value == null || !down ? value : value.negate();
  }

  private static @Nullable Interval signed(@Nullable Interval range, boolean down) {
    return range == null || !down
        ? range
        : new Interval(signed(range.high(), true), signed(range.low(), true));
  }
}
