package kutip.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** Slots as text that is the same for equal slots; keys are hashes of it. */
final class SlotText {

  private SlotText() {}

  /** Every slot. */
  static String all(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t ->
          join(
              t.action(),
              t.person(),
              t.headcount(),
              t.fromCompany(),
              t.toCompany(),
              t.fromRole(),
              t.toRole());
      case MarketCapChange m ->
          join(
              m.company(),
              m.direction(),
              m.percent(),
              m.amount(),
              m.marketCapAfter(),
              m.currency());
      case AiSpending s ->
          join(
              s.company(),
              s.category(),
              s.amountLow(),
              s.amountHigh(),
              s.currency(),
              s.per(),
              s.counterparty(),
              s.stakePercent(),
              s.period());
    };
  }

  /** Those slots by which a rejected claim is known again though a newer reading adds details. */
  static String key(ClaimSlots slots) {
    return switch (slots) {
      case TalentMove t -> join(t.person(), t.headcount(), t.fromCompany(), t.toCompany());
      case MarketCapChange m -> join(m.company(), m.direction(), m.percent(), m.amount());
      case AiSpending s ->
          join(s.company(), s.amountLow(), s.amountHigh(), s.currency(), s.counterparty());
    };
  }

  private static String join(@Nullable Object... parts) {
    List<String> texts = new ArrayList<>();
    for (Object part : parts) {
      texts.add(
          part instanceof BigDecimal number ? plain(number).toPlainString() : String.valueOf(part));
    }
    return String.join("\u001f", texts);
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
