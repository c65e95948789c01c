package kutip.review;

import kutip.claim.Claim;
import org.jspecify.annotations.Nullable;

/** A claim on which two readers differ. */
public record Disagreement(
    Claim claim,
    String firstWho,
    Verdict first,
    String secondWho,
    Verdict second,
    @Nullable String reason) {}
