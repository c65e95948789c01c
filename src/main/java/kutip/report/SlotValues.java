package kutip.report;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kutip.shared.AiSpending;
import kutip.shared.ClaimSlots;
import kutip.shared.Keyed;
import kutip.shared.MarketCapChange;
import kutip.shared.TalentMove;
import org.jspecify.annotations.Nullable;

/** The filled slots of a claim by the names that files use. */
final class SlotValues {

  /** Every slot of every kind, in the order of a table's columns. */
  static final List<String> NAMES =
      List.of(
          "action",
          "person",
          "headcount",
          "fromCompany",
          "toCompany",
          "fromRole",
          "toRole",
          "company",
          "direction",
          "percent",
          "amount",
          "marketCapAfter",
          "category",
          "amountLow",
          "amountHigh",
          "currency",
          "per",
          "counterparty",
          "stakePercent",
          "period");

  private final Map<String, Object> values = new LinkedHashMap<>();

  private SlotValues() {}

  /** Values are texts and {@link BigDecimal}s. */
  static Map<String, Object> of(ClaimSlots slots) {
    SlotValues all = new SlotValues();
    switch (slots) {
      case TalentMove s -> all.talent(s);
      case MarketCapChange s -> all.market(s);
      case AiSpending s -> all.spending(s);
    }
    return all.values;
  }

  private void talent(TalentMove s) {
    put("action", s.action());
    put("person", s.person());
    put("headcount", s.headcount() == null ? null : BigDecimal.valueOf(s.headcount()));
    put("fromCompany", s.fromCompany());
    put("toCompany", s.toCompany());
    put("fromRole", s.fromRole());
    put("toRole", s.toRole());
  }

  private void market(MarketCapChange s) {
    put("company", s.company());
    put("direction", s.direction());
    put("percent", s.percent());
    put("amount", s.amount());
    put("marketCapAfter", s.marketCapAfter());
    put("currency", s.currency());
  }

  private void spending(AiSpending s) {
    put("company", s.company());
    put("category", s.category());
    put("amountLow", s.amountLow());
    put("amountHigh", s.amountHigh());
    put("currency", s.currency());
    put("per", s.per());
    put("counterparty", s.counterparty());
    put("stakePercent", s.stakePercent());
    put("period", s.period());
  }

  private void put(String name, @Nullable Object value) {
    if (value != null) {
      values.put(name, value instanceof Keyed keyed ? keyed.key() : value);
    }
  }
}
