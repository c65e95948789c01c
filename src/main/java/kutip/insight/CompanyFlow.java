package kutip.insight;

import kutip.fact.FactFilter;

/**
 * People going to and leaving one company; the same rules as {@link TalentMonth}.
 *
 * @param in facts behind the arrivals
 * @param out facts behind the departures
 */
public record CompanyFlow(
    String company,
    String slug,
    long joins,
    long unreviewedJoins,
    long leaves,
    long unreviewedLeaves,
    long hired,
    long laidOff,
    FactFilter in,
    FactFilter out) {

  /** Arrivals less departures, reviewed and unreviewed. */
  public long net() {
    return joins + unreviewedJoins - leaves - unreviewedLeaves;
  }
}
