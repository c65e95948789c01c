package kutip.extraction.mention;

import kutip.extraction.NameEntry;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a name stands for.
 *
 * @param entry the registry's entry, or null for a name that only the text has
 */
public record Entity(String name, boolean person, @Nullable NameEntry entry) {

  public boolean known() {
    return entry != null;
  }

  /** The company that speaks and pays through this person, where the registry knows one. */
  public @Nullable String leads() {
    return entry == null ? null : entry.leads();
  }

  /** Whether this is a news outlet, which articles quote rather than tell of. */
  public boolean media() {
    return entry != null && entry.type() == NameEntry.Type.MEDIA;
  }

  /** Whether shares of this company are traded, as far as the registry knows. */
  boolean listed() {
    return entry != null && !entry.tickers().isEmpty();
  }

  /** Whether this is a part of another company that has no shares of its own. */
  public boolean unlistedPart() {
    return parent() != null && !listed();
  }

  /** Whether two names stand for the same company: equal, or one the parent of the other. */
  public boolean sameHouse(Entity other) {
    return name.equals(other.name) || name.equals(other.parent()) || other.name.equals(parent());
  }

  private @Nullable String parent() {
    return entry == null ? null : entry.parent();
  }
}
