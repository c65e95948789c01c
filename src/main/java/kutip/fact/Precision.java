package kutip.fact;

import java.math.BigDecimal;
import kutip.claim.Claim;
import kutip.claim.ClaimContext;
import org.jspecify.annotations.Nullable;

/** How exactly a figure is printed: "4 %" means 3.5 to 4.5, "600 billion" 599.5 to 600.5. */
final class Precision {

  private Precision() {}

  /** A slot's figure as an interval, by the claim's own words where the engine kept them. */
  static @Nullable Interval of(Claim claim, ClaimContext.Role role, @Nullable BigDecimal value) {
    if (value == null) {
      return null;
    }
    for (ClaimContext part : claim.context()) {
      if (part.role() == role
          && part.halfWidth() != null
          && part.value() != null
          && part.value().compareTo(value) == 0) {
        return Interval.of(value, part.halfWidth());
      }
    }
    return Interval.of(value, printed(value));
  }

  /** A context part's figure as an interval. */
  static @Nullable Interval of(Claim claim, ClaimContext.Role role) {
    for (ClaimContext part : claim.context()) {
      if (part.role() == role && part.value() != null) {
        BigDecimal half = part.halfWidth() != null ? part.halfWidth() : printed(part.value());
        return Interval.of(part.value(), half);
      }
    }
    return null;
  }

  /**
   * Half a unit of the last place that is likely printed: sums are printed in the greatest of
   * trillion, billion, million and thousand that fits.
   */
  static BigDecimal printed(BigDecimal value) {
    BigDecimal plain = value.stripTrailingZeros();
    int scale = plain.scale();
    if (scale < 0) {
      int digits = plain.precision() - scale;
      int unit = digits > 12 ? 12 : digits > 9 ? 9 : digits > 6 ? 6 : digits > 3 ? 3 : 0;
      scale = -Math.min(-scale, unit);
    }
    return BigDecimal.ONE.movePointLeft(scale).divide(BigDecimal.TWO);
  }
}
