package kutip.insight;

import java.time.Instant;
import kutip.fact.FactFilter;

/** What has changed in the store since a moment. */
public record Changes(Instant since, Part newFacts, Part changedFacts, Part conflicts) {

  /**
   * A number of facts.
   *
   * @param facts which they are
   */
  public record Part(long count, FactFilter facts) {}

  public boolean none() {
    return newFacts.count() + changedFacts.count() == 0;
  }
}
