package kutip.insight;

import kutip.fact.LeftOutReason;
import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a total does not add.
 *
 * @param standIn the fact that is added in its place
 */
public record LeftOut(FactId fact, LeftOutReason reason, @Nullable FactId standIn) {}
