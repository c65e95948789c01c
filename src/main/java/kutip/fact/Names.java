package kutip.fact;

import kutip.claim.CanonicalSlots;
import kutip.company.CanonicalNames;
import kutip.shared.ClaimSlots;

/** Puts canonical names into slots. */
final class Names {

  private final CanonicalNames registry;

  Names(CanonicalNames registry) {
    this.registry = registry;
  }

  boolean related(String a, String b) {
    return registry.related(a, b);
  }

  ClaimSlots of(ClaimSlots slots) {
    return CanonicalSlots.of(slots, registry);
  }
}
