package kutip.fact;

import java.util.Locale;
import kutip.shared.ClaimId;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * How a reviewer settled a conflict between two claims.
 *
 * @param chosen the claim whose value holds; null unless one was chosen
 */
public record Settlement(
    String slot, Way way, ClaimId first, ClaimId second, @Nullable ClaimId chosen) {

  /** The ways to settle. */
  public enum Way implements Keyed {
    /** One claim is right. */
    CHOICE,
    /** The truth lies between them. */
    RANGE,
    /** Both stand, for a reason. */
    BOTH;

    @Override
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
