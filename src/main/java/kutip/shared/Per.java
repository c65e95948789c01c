package kutip.shared;

import java.util.Locale;

/** What an amount is counted for. */
public enum Per implements Keyed {
  PERSON,
  YEAR;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
