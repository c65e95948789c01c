package kutip.shared;

import java.util.Locale;

/** Which way a market value goes. */
public enum Direction implements Keyed {
  UP,
  DOWN;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
