package kutip.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One decision on a claim: who did what, when and why, and what it changed. */
public record ClaimStep(
    Keyed verb,
    String who,
    Instant at,
    @Nullable String reason,
    ClaimState before,
    ClaimState after) {}
