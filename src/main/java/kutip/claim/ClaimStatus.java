package kutip.claim;

import java.util.Locale;
import kutip.shared.Keyed;

/** Where a claim stands. */
public enum ClaimStatus implements Keyed {
  PROPOSED,
  ACCEPTED,
  CORRECTED,
  REJECTED,
  /** A newer reading of the same text replaced it before anyone decided on it. */
  SUPERSEDED;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a person has decided on it. */
  public boolean decided() {
    return this == ACCEPTED || this == CORRECTED || this == REJECTED;
  }

  /** Whether its figures count. */
  public boolean counts() {
    return this == PROPOSED || this == ACCEPTED || this == CORRECTED;
  }
}
