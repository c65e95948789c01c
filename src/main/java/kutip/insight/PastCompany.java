package kutip.insight;

import java.math.BigDecimal;
import java.util.List;
import kutip.fact.KnownBy;

/**
 * A company as it was known on an earlier day.
 *
 * @param lines its facts then, newest first
 * @param arrivals persons who came; actual and announced moves
 * @param spentUsd actual and announced spending, each sum once
 * @param whole false where there is more than is read
 */
public record PastCompany(
    KnownBy known,
    List<FactLine> lines,
    long unreviewed,
    long conflicts,
    long arrivals,
    long departures,
    BigDecimal spentUsd,
    boolean whole) {}
