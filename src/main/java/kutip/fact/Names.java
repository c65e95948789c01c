package kutip.fact;

import kutip.company.CanonicalNames;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Puts canonical names into slots. */
final class Names {

  private final CanonicalNames registry;

  Names(CanonicalNames registry) {
    this.registry = registry;
  }

  @Nullable String of(@Nullable String name) {
    return name == null ? null : registry.of(name);
  }

  private String known(String name) {
    return registry.of(name);
  }

  boolean related(String a, String b) {
    return registry.related(a, b);
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
