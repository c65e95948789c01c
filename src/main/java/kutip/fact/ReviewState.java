package kutip.fact;

import java.util.Locale;
import kutip.shared.Keyed;

/** What reviewers have said about a fact. */
public enum ReviewState implements Keyed {
  /** Some claim of it waits for a decision and none was accepted. */
  UNREVIEWED,
  /** At least one claim was accepted or corrected. */
  ACCEPTED,
  /** Every claim was rejected. */
  REJECTED;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
