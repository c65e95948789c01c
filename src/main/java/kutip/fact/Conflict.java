package kutip.fact;

import java.util.List;
import kutip.shared.ClaimId;
import org.jspecify.annotations.Nullable;

/**
 * Two claims of one fact that differ.
 *
 * @param slot the slot in which they differ, as files name it: {@code amount}, {@code percent}
 * @param messageKey key of the sentence that explains it: {@code conflict.rounding}
 * @param settled how a reviewer settled it; null while it is open
 * @param arguments of that sentence: first value, second value, and what the type adds
 */
public record Conflict(
    ConflictType type,
    String slot,
    ClaimId first,
    ClaimId second,
    String messageKey,
    List<String> arguments,
    @Nullable Settlement settled) {

  /** Whether it is still open and more than a rounding or an old figure. */
  public boolean disputes() {
    return settled == null && type != ConflictType.ROUNDING && type != ConflictType.STALE;
  }
}
