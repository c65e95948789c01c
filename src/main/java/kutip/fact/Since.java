package kutip.fact;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import kutip.shared.Keyed;

/** What happened to a fact since a moment. */
public record Since(Kind kind, Instant at) {

  /** Whether the fact is new to the store, was there and changed, or either. */
  public enum Kind implements Keyed {
    NEW,
    CHANGED,
    EITHER;

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final String CLAIMS =
      "select m.fact_id from claim k join fact_member m on m.claim_id = k.id"
          + " where k.stored_at > :since";

  private static final String DECISIONS =
      "select m.fact_id from decision d join fact_member m on m.claim_id = d.claim_id"
          + " where d.decided_at > :since";

  private static final String OLD =
      "exists (select 1 from fact_member m join claim k on k.id = m.claim_id"
          + " where m.fact_id = f.id and k.stored_at <= :since)";

  /** The condition over {@code fact f} and {@code :since}. */
  String condition() {
    String touched = "f.id in (" + CLAIMS + " union " + DECISIONS + ")";
    return switch (kind) {
      case NEW -> "f.id in (" + CLAIMS + ") and not " + OLD;
      case CHANGED -> touched + " and " + OLD;
      case EITHER -> touched;
    };
  }

  /** As addresses have it: {@code new@2026-11-23T10:15:30Z}. */
  @Override
  public String toString() {
    return kind.key() + "@" + at;
  }

  static Optional<Since> parse(String text) {
    String[] parts = text.split("@", 2);
    if (parts.length < 2) {
      return Optional.empty();
    }
    try {
      Instant at = Instant.parse(parts[1]);
      return Keyed.find(Kind.class, parts[0]).map(kind -> new Since(kind, at));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
