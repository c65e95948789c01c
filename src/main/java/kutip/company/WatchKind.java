package kutip.company;

import java.util.Locale;
import kutip.shared.Keyed;

/** What can be followed. */
public enum WatchKind implements Keyed {
  COMPANY,
  PERSON;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
