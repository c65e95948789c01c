package kutip.uikit.chart;

import org.jspecify.annotations.Nullable;

/**
 * What the values are counted in.
 *
 * @param label as the chart's head says it: "people", "percent", "US dollars"
 * @param currency ISO 4217 for money
 */
public record Unit(Kind kind, String label, @Nullable String currency) {

  /** How an axis prints its values. */
  public enum Kind {
    COUNT,
    PERCENT,
    MONEY
  }

  public static Unit count(String label) {
    return new Unit(Kind.COUNT, label, null);
  }

  public static Unit percent(String label) {
    return new Unit(Kind.PERCENT, label, null);
  }

  public static Unit money(String currency, String label) {
    return new Unit(Kind.MONEY, label, currency);
  }
}
