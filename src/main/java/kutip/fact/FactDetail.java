package kutip.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fact with everything behind it; claims by publication date, oldest first.
 *
 * @param ladder how firm the words became, oldest first
 * @param notCounted why sums leave it out; null when they add it
 */
public record FactDetail(
    Fact fact,
    List<FactClaim> claims,
    List<Conflict> conflicts,
    List<Check> checks,
    List<Rung> ladder,
    @Nullable NotCounted notCounted) {}
