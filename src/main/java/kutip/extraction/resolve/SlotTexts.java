package kutip.extraction.resolve;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import kutip.extraction.ExtractedClaim;
import kutip.shared.AiSpending;
import kutip.shared.Keyed;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** A claim's filled slots as text, by the names of the exchange format. */
public final class SlotTexts {

  private final Map<String, String> slots = new LinkedHashMap<>();

  private SlotTexts() {}

  public static Map<String, String> of(ExtractedClaim claim) {
    SlotTexts texts = new SlotTexts();
    texts.put("modality", claim.modality());
    texts.put("date", claim.date());
    switch (claim.slots()) {
      case TalentMove m -> texts.talent(m);
      case MarketCapChange m -> texts.market(m);
      case AiSpending s -> texts.spending(s);
    }
    return texts.slots;
  }

  private void talent(TalentMove move) {
    put("action", move.action());
    put("person", move.person());
    put("headcount", move.headcount());
    put("fromCompany", move.fromCompany());
    put("toCompany", move.toCompany());
    put("fromRole", move.fromRole());
    put("toRole", move.toRole());
  }

  private void market(MarketCapChange change) {
    put("company", change.company());
    put("direction", change.direction());
    put("percent", change.percent());
    put("amount", change.amount());
    put("marketCapAfter", change.marketCapAfter());
    put("currency", change.currency());
  }

  private void spending(AiSpending spending) {
    put("company", spending.company());
    put("category", spending.category());
    put("amountLow", spending.amountLow());
    put("amountHigh", spending.amountHigh());
    put("currency", spending.currency());
    put("per", spending.per());
    put("counterparty", spending.counterparty());
    put("stakePercent", spending.stakePercent());
    put("period", spending.period());
  }

  private void put(String slot, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Keyed keyed -> slots.put(slot, keyed.key());
      case BigDecimal figure -> slots.put(slot, figure.stripTrailingZeros().toPlainString());
      default -> slots.put(slot, value.toString());
    }
  }
}
