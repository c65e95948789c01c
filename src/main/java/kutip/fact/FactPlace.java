package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact stands in a list, by its own values: what is stored meanwhile does not move it.
 *
 * @param value a day, an amount or a number of sources, as the sort has it; null stands last
 */
public record FactPlace(FactSort sort, @Nullable Object value, long id) {

  static FactPlace of(FactSort sort, Fact fact) {
    return new FactPlace(
        sort,
        switch (sort) {
          case NEWEST, OLDEST -> fact.onDay();
          case AMOUNT -> fact.usd();
          case SOURCES -> fact.sources();
        },
        fact.id().value());
  }

  /** As {@link #parse} reads it. */
  @Override
  public String toString() {
    String text = value == null ? "" : value.toString();
    return sort.name().toLowerCase(Locale.ROOT) + "/" + text + "/" + id;
  }

  /**
   * Reads a place.
   *
   * @throws RuntimeException when it is none, or one of another sort
   */
  public static FactPlace parse(FactSort sort, String text) {
    String[] parts = text.split("/", -1);
    if (parts.length != 3 || FactSort.valueOf(parts[0].toUpperCase(Locale.ROOT)) != sort) {
      throw new IllegalArgumentException("no place of this sort");
    }
    return new FactPlace(
        sort, parts[1].isEmpty() ? null : value(sort, parts[1]), Long.parseLong(parts[2]));
  }

  private static Object value(FactSort sort, String text) {
    return switch (sort) {
      case NEWEST, OLDEST -> LocalDate.parse(text);
      case AMOUNT -> number(text);
      case SOURCES -> Integer.parseInt(text);
    };
  }

  private static BigDecimal number(String text) {
    if (text.length() > 60 || text.indexOf('e') >= 0) {
      throw new IllegalArgumentException("no amount");
    }
    return new BigDecimal(text);
  }
}
