package kutip.shared;

import java.util.Locale;

/** What a claim is about. */
public enum ClaimKind implements Keyed {
  TALENT_MOVE,
  MARKET_CAP_CHANGE,
  AI_SPENDING;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
