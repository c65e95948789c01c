package kutip.fact;

import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;

/**
 * Why sums do not add a fact.
 *
 * @param standIn the fact that is added in its place
 */
public record NotCounted(LeftOutReason reason, @Nullable FactId standIn) {}
