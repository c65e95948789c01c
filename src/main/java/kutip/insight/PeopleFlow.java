package kutip.insight;

import kutip.fact.FactFilter;

/**
 * Persons who went from one company to another; groups, reported and denied moves are left out.
 *
 * @param people accepted ones
 * @param facts the facts behind both figures
 */
public record PeopleFlow(String from, String to, long people, long unreviewed, FactFilter facts) {

  /** Accepted and unreviewed together. */
  public long all() {
    return people + unreviewed;
  }
}
