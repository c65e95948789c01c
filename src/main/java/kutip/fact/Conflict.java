package kutip.fact;

import java.util.List;
import kutip.shared.ClaimId;

/**
 * Two claims of one fact that differ.
 *
 * @param slot the slot in which they differ, as files name it: {@code amount}, {@code percent}
 * @param messageKey key of the sentence that explains it: {@code conflict.rounding}
 * @param arguments of that sentence: first value, second value, and what the type adds
 */
public record Conflict(
    ConflictType type,
    String slot,
    ClaimId first,
    ClaimId second,
    String messageKey,
    List<String> arguments) {}
