package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kutip.market.ExchangeRates;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/**
 * What claims of one block are told apart by at first sight. Two claims that lie further apart on
 * this scale than {@link #reach} are never about one event for {@link SameEvent}, so that a new
 * claim is compared with those beside it instead of with its whole block: the logarithm of a sum in
 * US dollars or of a headcount, and the day of a move of the market.
 */
final class Measure {

  /** A little more than the greatest differences that {@link SameEvent} lets pass. */
  private static final double SUMS = Math.log(1.07);

  private static final double HEADS = Math.log(1.31);
  private static final int DAYS_LONG = 31;
  private static final int DAYS = DAYS_LONG + 4;

  private Measure() {}

  /** Null where nothing tells the claim apart: it is compared with its whole block. */
  static @Nullable Double of(Evidence e, ExchangeRates rates) {
    return of(e.slots(), e.days(), e.publishedOn(), rates);
  }

  static @Nullable Double of(
      ClaimSlots slots, Days days, @Nullable LocalDate publishedOn, ExchangeRates rates) {
    return switch (slots) {
      case TalentMove t ->
          t.person() != null || t.headcount() == null
              ? null
              : logarithm(BigDecimal.valueOf(t.headcount()));
      case MarketCapChange m ->
          days.length() > DAYS_LONG
              ? null
              : (double) ChronoUnit.DAYS.between(LocalDate.EPOCH, days.first());
      case AiSpending s ->
          logarithm(usd(s.amountLow(), s.currency(), year(publishedOn, days), rates));
    };
  }

  static double reach(Evidence e) {
    return switch (e.slots()) {
      case TalentMove t -> HEADS;
      case MarketCapChange m -> DAYS;
      case AiSpending s -> SUMS;
    };
  }

  /** At the rate of the year in which it was published; as it is when no rate is known. */
  static @Nullable BigDecimal usd(
      @Nullable BigDecimal amount, @Nullable String currency, Evidence e, ExchangeRates rates) {
    return usd(amount, currency, year(e.publishedOn(), e.days()), rates);
  }

  private static @Nullable BigDecimal usd(
      @Nullable BigDecimal amount, @Nullable String currency, int year, ExchangeRates rates) {
    return amount == null || currency == null
        ? amount
        : rates.toUsd(amount, currency, year).orElse(amount);
  }

  private static int year(@Nullable LocalDate publishedOn, Days days) {
    return publishedOn != null ? publishedOn.getYear() : days.last().getYear();
  }

  private static @Nullable Double logarithm(@Nullable BigDecimal value) {
    return value == null || value.signum() <= 0 ? null : Math.log(value.doubleValue());
  }
}
