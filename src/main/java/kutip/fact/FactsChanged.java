package kutip.fact;

import java.util.Set;
import kutip.shared.FactId;

/** Facts were added, changed or dissolved; heard inside the transaction that does it. */
public record FactsChanged(Set<FactId> facts) {

  public FactsChanged {
    facts = Set.copyOf(facts);
  }
}
