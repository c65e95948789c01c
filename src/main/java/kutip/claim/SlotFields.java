package kutip.claim;

import java.math.BigDecimal;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.Keyed;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Kind and slots of any kind side by side, under the names that files use; empty ones are null. */
public record SlotFields(
    String kind,
    @Nullable String action,
    @Nullable String person,
    @Nullable BigDecimal headcount,
    @Nullable String fromCompany,
    @Nullable String toCompany,
    @Nullable String fromRole,
    @Nullable String toRole,
    @Nullable String company,
    @Nullable String direction,
    @Nullable BigDecimal percent,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal marketCapAfter,
    @Nullable String category,
    @Nullable BigDecimal amountLow,
    @Nullable BigDecimal amountHigh,
    @Nullable String currency,
    @Nullable String per,
    @Nullable String counterparty,
    @Nullable BigDecimal stakePercent,
    @Nullable String period) {

  public static SlotFields of(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove s -> talent(s);
      case MarketCapChange s -> market(s);
      case AiSpending s -> spending(s);
    };
  }

  private static SlotFields talent(TalentMove s) {
    return new SlotFields(
        s.kind().key(),
        key(s.action()),
        s.person(),
        s.headcount() == null ? null : BigDecimal.valueOf(s.headcount()),
        s.fromCompany(),
        s.toCompany(),
        s.fromRole(),
        s.toRole(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  private static SlotFields market(MarketCapChange s) {
    return new SlotFields(
        s.kind().key(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        s.company(),
        key(s.direction()),
        plain(s.percent()),
        plain(s.amount()),
        plain(s.marketCapAfter()),
        null,
        null,
        null,
        s.currency(),
        null,
        null,
        null,
        null);
  }

  private static SlotFields spending(AiSpending s) {
    return new SlotFields(
        s.kind().key(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        s.company(),
        null,
        null,
        null,
        null,
        key(s.category()),
        plain(s.amountLow()),
        plain(s.amountHigh()),
        s.currency(),
        key(s.per()),
        s.counterparty(),
        plain(s.stakePercent()),
        s.period());
  }

  private static @Nullable String key(@Nullable Keyed value) {
    return value == null ? null : value.key();
  }

  private static @Nullable BigDecimal plain(@Nullable BigDecimal value) {
    return value == null ? null : SlotText.plain(value);
  }
}
