package kutip.fact;

import java.util.HashMap;
import java.util.Map;
import kutip.extraction.NameEntry;
import kutip.extraction.NameRegistry;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** The registry as grouping needs it: names in any script to the canonical one, and parents. */
final class Names {

  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final String version;

  Names(NameRegistry registry) {
    version = registry.version();
    for (NameEntry entry : registry.entries()) {
      entry.aliases().forEach(alias -> canonical.putIfAbsent(alias, entry.name()));
      if (entry.parent() != null) {
        parents.put(entry.name(), entry.parent());
      }
    }
    registry.entries().forEach(entry -> canonical.put(entry.name(), entry.name()));
  }

  String version() {
    return version;
  }

  @Nullable String of(@Nullable String name) {
    return name == null ? null : canonical.getOrDefault(name, name);
  }

  private String known(String name) {
    return canonical.getOrDefault(name, name);
  }

  /** Whether they are one company, or one belongs to the other. */
  boolean related(String a, String b) {
    return a.equals(b) || b.equals(parents.get(a)) || a.equals(parents.get(b));
  }

  ClaimSlots of(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t ->
          new TalentMove(
              t.action(),
              of(t.person()),
              t.headcount(),
              of(t.fromCompany()),
              of(t.toCompany()),
              t.fromRole(),
              t.toRole());
      case MarketCapChange m ->
          new MarketCapChange(
              known(m.company()),
              m.direction(),
              m.percent(),
              m.amount(),
              m.marketCapAfter(),
              m.currency());
      case AiSpending s ->
          new AiSpending(
              known(s.company()),
              s.category(),
              s.amountLow(),
              s.amountHigh(),
              s.currency(),
              s.per(),
              of(s.counterparty()),
              s.stakePercent(),
              s.period());
    };
  }
}
