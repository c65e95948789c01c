package kutip.fact;

import java.util.List;

/** A fact with everything behind it; claims by publication date, oldest first. */
public record FactDetail(
    Fact fact, List<FactClaim> claims, List<Conflict> conflicts, List<Check> checks) {}
