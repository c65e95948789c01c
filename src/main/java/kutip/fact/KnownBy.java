package kutip.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import kutip.shared.Keyed;

/**
 * The end of a day (in UTC) up to which something was known.
 *
 * @param way whose knowledge is meant
 */
public record KnownBy(LocalDate day, Way way) {

  /** Two honest readings of what was known. */
  public enum Way implements Keyed {
    /** What this store held: articles read by then, decisions made by then. */
    STORED,
    /** What had been published by then, with the decisions of today. */
    PUBLISHED;

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The first moment that is too late. */
  public Instant end() {
    return day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  /**
   * The condition over {@code claim k} and {@code article a}, with {@code :day} and {@code :end}.
   */
  String condition() {
    return switch (way) {
      case STORED -> "k.stored_at < :end";
      case PUBLISHED -> "coalesce(a.published_on, cast(a.stored_at as date)) <= :day";
    };
  }
}
