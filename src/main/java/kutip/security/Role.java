package kutip.security;

import java.util.Locale;
import kutip.shared.Keyed;

/** What a user may do; each includes those after it. */
public enum Role implements Keyed {
  /** Everything, users included. */
  ADMINISTRATOR,
  /** Import and review. */
  ANALYST,
  /** Look and export. */
  VIEWER;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether everything that the other may do is allowed to this one too. */
  public boolean includes(Role other) {
    return compareTo(other) <= 0;
  }

  /** The one of the two that may do less. */
  public Role lesser(Role other) {
    return includes(other) ? other : this;
  }
}
