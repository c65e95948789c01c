package kutip.claim;

import kutip.company.CanonicalNames;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Puts the registry's names into slots. */
public final class CanonicalSlots {

  private CanonicalSlots() {}

  public static ClaimSlots of(ClaimSlots slots, CanonicalNames names) {
    return switch (slots) {
      case TalentMove t ->
          new TalentMove(
              t.action(),
              named(names, t.person()),
              t.headcount(),
              named(names, t.fromCompany()),
              named(names, t.toCompany()),
              t.fromRole(),
              t.toRole());
      case MarketCapChange m ->
          new MarketCapChange(
              names.of(m.company()),
              m.direction(),
              m.percent(),
              m.amount(),
              m.marketCapAfter(),
              m.currency());
      case AiSpending s ->
          new AiSpending(
              names.of(s.company()),
              s.category(),
              s.amountLow(),
              s.amountHigh(),
              s.currency(),
              s.per(),
              named(names, s.counterparty()),
              s.stakePercent(),
              s.period());
    };
  }

  private static @Nullable String named(CanonicalNames names, @Nullable String name) {
    return name == null ? null : names.of(name);
  }
}
