package kutip.fact;

import java.util.Locale;
import kutip.shared.Keyed;

/** Why a sum does not add a fact. */
public enum LeftOutReason implements Keyed {
  /** Someone says that it is not so, and nobody that it is. */
  DENIED,
  /** Counted for each person: no total follows from it. */
  PER_PERSON,
  /** No figure, or one in a currency without a rate. */
  NO_AMOUNT,
  /** The article says of which whole it is a part, and that whole is added. */
  PART,
  /** A smaller sum, or one for a shorter time, for what an added budget covers. */
  WITHIN,
  /** Another statement for the same payer, purpose and time is added. */
  RESTATED,
  /** A commitment over years, one of which is added by itself. */
  MULTI_YEAR;

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
