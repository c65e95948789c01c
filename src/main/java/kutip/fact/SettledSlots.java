package kutip.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import kutip.shared.AiSpending;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** A fact's slots with what reviewers chose where its claims differ. */
final class SettledSlots {

  private SettledSlots() {}

  static ClaimSlots of(ClaimSlots voted, List<Settlement> settlements, List<Evidence> members) {
    Map<ClaimId, Evidence> byId =
        members.stream().collect(Collectors.toMap(e -> e.claim().id(), Function.identity()));
    ClaimSlots slots = voted;
    for (Settlement s : settlements) {
      Evidence chosen = s.chosen() == null ? null : byId.get(s.chosen());
      Evidence first = byId.get(s.first());
      Evidence second = byId.get(s.second());
      if (s.way() == Settlement.Way.CHOICE && chosen != null) {
        slots = chosen(slots, s.slot(), chosen.slots());
      } else if (s.way() == Settlement.Way.RANGE && first != null && second != null) {
        slots = range(slots, first.slots(), second.slots());
      }
    }
    return slots;
  }

  private static ClaimSlots chosen(ClaimSlots voted, String slot, ClaimSlots from) {
    if (voted instanceof TalentMove t && from instanceof TalentMove f) {
      return slot.equals("headcount")
          ? new TalentMove(
              t.action(),
              t.person(),
              f.headcount(),
              t.fromCompany(),
              t.toCompany(),
              t.fromRole(),
              t.toRole())
          : t;
    }
    if (voted instanceof MarketCapChange m && from instanceof MarketCapChange f) {
      boolean currency = slot.equals("currency");
      return new MarketCapChange(
          m.company(),
          m.direction(),
          slot.equals("percent") ? f.percent() : m.percent(),
          slot.equals("amount") || currency ? f.amount() : m.amount(),
          slot.equals("marketCapAfter") || currency ? f.marketCapAfter() : m.marketCapAfter(),
          slot.equals("percent") ? m.currency() : f.currency());
    }
    return voted instanceof AiSpending s && from instanceof AiSpending f
        ? spending(s, slot, f)
        : voted;
  }

  /** Bounds and currency belong together. */
  private static AiSpending spending(AiSpending s, String slot, AiSpending f) {
    boolean money = slot.startsWith("amount") || slot.equals("currency");
    return new AiSpending(
        s.company(),
        s.category(),
        money ? f.amountLow() : s.amountLow(),
        money ? f.amountHigh() : s.amountHigh(),
        money ? f.currency() : s.currency(),
        s.per(),
        s.counterparty(),
        slot.equals("stakePercent") ? f.stakePercent() : s.stakePercent(),
        slot.equals("period") ? f.period() : s.period());
  }

  /** Only money has two bounds; of other figures the fact's range tells. */
  private static ClaimSlots range(ClaimSlots voted, ClaimSlots a, ClaimSlots b) {
    if (voted instanceof AiSpending s
        && a instanceof AiSpending x
        && b instanceof AiSpending y
        && Objects.equals(x.currency(), y.currency())) {
      return new AiSpending(
          s.company(),
          s.category(),
          either(x.amountLow(), y.amountLow(), BigDecimal::min),
          either(x.amountHigh(), y.amountHigh(), BigDecimal::max),
          x.currency(),
          s.per(),
          s.counterparty(),
          s.stakePercent(),
          s.period());
    }
    return voted;
  }

  private static @Nullable BigDecimal either(
      @Nullable BigDecimal a, @Nullable BigDecimal b, BinaryOperator<BigDecimal> of) {
    return a == null ? b : b == null ? a : of.apply(a, b);
  }
}
