package kutip.shared;

import java.util.Locale;

/** How firmly an article states a claim. */
public enum Modality implements Keyed {
  /** Stated as having happened. */
  ACTUAL,
  /** The company or person says that it will. */
  ANNOUNCED,
  /** Unnamed sources, plans under discussion, forecasts. */
  REPORTED,
  /** Someone says that it is not so. */
  DENIED;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
