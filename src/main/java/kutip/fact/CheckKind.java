package kutip.fact;

import java.util.Locale;
import kutip.shared.Keyed;

/** Arithmetic that must hold between figures. */
public enum CheckKind implements Keyed {
  /** amount = percent × value before. */
  CHANGE_OF_VALUE,
  /** price = stake × valuation. */
  PRICE_OF_STAKE,
  /** cut = share × workforce. */
  SHARE_OF_WORKFORCE;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
