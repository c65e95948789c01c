package kutip.fact;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** A figure between two bounds; a missing bound is open. */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {

  public static Interval of(BigDecimal value, BigDecimal halfWidth) {
    return new Interval(value.subtract(halfWidth), value.add(halfWidth));
  }

  public boolean overlaps(Interval other) {
    return below(low, other.high) && below(other.low, high);
  }

  public boolean contains(BigDecimal value) {
    return below(low, value) && below(value, high);
  }

  private static boolean below(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low == null || high == null || low.compareTo(high) <= 0;
  }

  /** The middle of a closed interval, else the bound that there is. */
  public @Nullable BigDecimal middle() {
    if (low != null && high != null) {
      return low.add(high).divide(BigDecimal.TWO, MathContext.DECIMAL64);
    }
    return low != null ? low : high;
  }

  /** The smallest interval around both. */
  public Interval hull(Interval other) {
    return new Interval(
        low == null || other.low == null ? null : low.min(other.low),
        high == null || other.high == null ? null : high.max(other.high));
  }
}
