package kutip.insight;

import kutip.fact.Fact;
import kutip.fact.LeftOutReason;
import org.jspecify.annotations.Nullable;

/**
 * A fact that a total does not add, as a list shows it.
 *
 * @param standIn the fact that is added in its place
 */
public record LeftOutLine(Fact fact, LeftOutReason reason, @Nullable Fact standIn) {}
