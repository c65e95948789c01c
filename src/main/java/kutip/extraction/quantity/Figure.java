package kutip.extraction.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One number with the unit beside it, before bounds and ranges are looked at. */
record Figure(
    int first,
    int next,
    int start,
    int end,
    BigDecimal value,
    BigDecimal unit,
    BigDecimal scale,
    Type type,
    @Nullable Lexeme measure,
    boolean measureFirst,
    boolean plain,
    int bound) {

  /** What the figure counts. */
  enum Type {
    NUMBER,
    ORDINAL,
    MONEY,
    PERCENT,
    POINTS,
    /** A number that must not come out by itself: "one", "70B". */
    DOUBTFUL
  }

  boolean measured() {
    return measure != null;
  }

  boolean bare() {
    return type == Type.NUMBER || type == Type.DOUBTFUL;
  }

  boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) != 0;
  }

  BigDecimal factor() {
    if (measure == null) {
      return BigDecimal.ONE;
    }
    return type == Type.MONEY ? measure.factor : measure.percent;
  }

  BigDecimal worth() {
    return value.multiply(factor());
  }

  /** The same number with another's unit, and its scale where this one names none. */
  Figure like(Figure other) {
    BigDecimal by = scaled() || !plain ? BigDecimal.ONE : other.scale;
    return new Figure(
        first,
        next,
        start,
        end,
        value.multiply(by),
        unit.multiply(by),
        scale.multiply(by),
        other.type,
        measured() ? measure : other.measure,
        measureFirst,
        plain,
        bound);
  }
}
