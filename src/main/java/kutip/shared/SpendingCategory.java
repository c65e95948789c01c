package kutip.shared;

import java.util.Locale;

/** What money is spent on. */
public enum SpendingCategory implements Keyed {
  /** Data centres, chips bought, infrastructure. */
  CAPEX,
  /** A whole company. */
  ACQUISITION,
  /** A stake in, or funding put into, another company. */
  INVESTMENT,
  /** A contract for cloud or computing capacity. */
  COMPUTE,
  /** Pay packages and bonuses. */
  COMPENSATION,
  RESEARCH,
  OTHER;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
