package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kutip.market.Price;

/** Holds implied market values against figures from elsewhere. */
final class Witnesses {

  /** How long before a change a price may be of. */
  static final int PRICE_DAYS = 7;

  /** Market values move between days, and articles count shares in different ways. */
  private static final BigDecimal PRICE_TOLERANCE = new BigDecimal("0.05");

  private Witnesses() {}

  /** Whether a check's implied figure is a market value that others can vouch for. */
  static boolean wanted(Check check) {
    return check.kind() == CheckKind.CHANGE_OF_VALUE && check.implied() != null;
  }

  /** The newest price before the day, in the check's currency. */
  static Optional<Witness> price(Check check, List<Price> known, LocalDate day) {
    Interval implied = check.implied();
    if (!wanted(check) || implied == null) {
      return Optional.empty();
    }
    return known.stream()
        .filter(p -> p.worth() != null && p.currency().equals(check.unit()))
        .filter(p -> p.day().isBefore(day))
        .filter(p -> !p.day().isBefore(day.minusDays(PRICE_DAYS)))
        .max(Comparator.comparing(Price::day))
        .map(p -> against(p, implied));
  }

  static Check withPrice(Check check, List<Price> known, LocalDate day) {
    return price(check, known, day).map(found -> check.with(List.of(found))).orElse(check);
  }

  private static Witness against(Price price, Interval implied) {
    Interval value = around(Objects.requireNonNull(price.worth()), PRICE_TOLERANCE);
    return new Witness(
        price.day(), value, price.currency(), verdict(value, implied), price.ticker(), null, null);
  }

  static Verdict verdict(Interval value, Interval implied) {
    return value.overlaps(implied) ? Verdict.HOLDS : Verdict.FAILS;
  }

  static Interval around(BigDecimal value, BigDecimal tolerance) {
    return Interval.of(value, value.multiply(tolerance));
  }
}
