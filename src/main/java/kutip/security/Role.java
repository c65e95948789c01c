package kutip.security;

import java.util.Locale;
import kutip.shared.Keyed;

/** What a user may do. */
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
}
