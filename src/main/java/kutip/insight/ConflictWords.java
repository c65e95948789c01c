package kutip.insight;

import java.math.BigDecimal;
import java.util.List;
import kutip.fact.Conflict;
import kutip.shared.Keyed;
import kutip.shared.Modality;
import kutip.wording.LocalFormats;

/** Says a conflict in plain words of a reader's language. */
public final class ConflictWords {

  private ConflictWords() {}

  /** "$14.3 billion and $14.8 billion are told of the same thing, …" */
  public static String sentence(LocalFormats formats, Conflict conflict) {
    return formats.word(conflict.messageKey(), of(formats, conflict).toArray());
  }

  /** Its two values as the reader writes them. */
  public static List<Object> of(LocalFormats formats, Conflict conflict) {
    List<String> values = conflict.arguments();
    String unit = values.size() > 2 ? values.get(2) : "";
    return values.stream()
        .limit(2)
        .<Object>map(v -> word(formats, conflict.slot(), v, unit))
        .toList();
  }

  private static String word(LocalFormats formats, String slot, String value, String unit) {
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
