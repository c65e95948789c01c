package kutip.insight.ui;

import java.math.BigDecimal;
import java.util.List;
import kutip.fact.Conflict;
import kutip.shared.Keyed;
import kutip.shared.Modality;
import kutip.uikit.Formats;

/** The two values of a conflict as readers of the page's language write them. */
final class ConflictWords {

  private ConflictWords() {}

  static List<Object> of(Formats formats, Conflict conflict) {
    List<String> values = conflict.arguments();
    String unit = values.size() > 2 ? values.get(2) : "";
    return values.stream()
        .limit(2)
        .<Object>map(v -> word(formats, conflict.slot(), v, unit))
        .toList();
  }

  private static String word(Formats formats, String slot, String value, String unit) {
    return switch (slot) {
      case "percent", "stakePercent" -> formats.percent(new BigDecimal(value));
      case "headcount" -> formats.number(new BigDecimal(value));
      case "amount", "amountLow", "amountHigh", "marketCapAfter" ->
          formats.shortMoney(new BigDecimal(value), unit.isEmpty() ? null : unit);
      case "modality" -> Keyed.find(Modality.class, value).map(formats::word).orElse(value);
      default -> value;
    };
  }
}
