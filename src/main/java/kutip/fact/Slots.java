package kutip.fact;

import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Questions to slots of any kind. */
final class Slots {

  private Slots() {}

  /** How many of those that tell events apart are filled. */
  static int filled(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t -> count(t.person(), t.headcount(), t.fromCompany(), t.toCompany());
      case MarketCapChange m -> count(m.percent(), m.amount(), m.marketCapAfter());
      case AiSpending s ->
          count(s.amountLow(), s.amountHigh(), s.counterparty(), s.stakePercent(), s.period());
    };
  }

  /**
   * Asked at every comparison of two claims: streams would be a twentieth of an import's memory.
   */
  private static int count(@Nullable Object... values) {
    int filled = 0;
    for (Object value : values) {
      filled += value != null ? 1 : 0;
    }
    return filled;
  }
}
