package kutip.shared;

import org.jspecify.annotations.Nullable;

/** All that a decision can change of a claim. */
public record ClaimState(
    Keyed status, ClaimSlots slots, Modality modality, @Nullable PartialDate date, TextSpan span) {}
