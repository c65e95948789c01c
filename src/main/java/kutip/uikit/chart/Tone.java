package kutip.uikit.chart;

import java.util.Locale;

/** A colour by what it means; the style sheet says how it looks in light and dark. */
public enum Tone {
  TALENT,
  MARKET,
  SPENDING,
  IN,
  OUT,
  UP,
  DOWN,
  DISPUTED,
  NEUTRAL,
  SERIES_1,
  SERIES_2,
  SERIES_3,
  SERIES_4,
  SERIES_5,
  SERIES_6,
  SERIES_7;

  /** The custom property that holds the colour. */
  public String property() {
    return "--kutip-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The tone of the n-th of several series without a meaning of their own. */
  public static Tone series(int n) {
    return values()[SERIES_1.ordinal() + Math.floorMod(n, 7)];
  }
}
