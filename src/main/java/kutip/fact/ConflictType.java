package kutip.fact;

import java.util.Locale;
import kutip.shared.Keyed;

/** Why two claims of one fact differ. */
public enum ConflictType implements Keyed {
  /** One figure rounds to the other. */
  ROUNDING,
  /** Different currencies. */
  CURRENCY,
  /** Figures for different times: fiscal or calendar, one year or several. */
  PERIOD,
  /** The newer one replaces the older one. */
  STALE,
  /** They cannot both be right. */
  CONTRADICTION;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
