package kutip.report;

import java.math.BigDecimal;
import kutip.shared.PartialDate;
import kutip.wording.LocalFormats;
import org.jspecify.annotations.Nullable;

/** Says the value of a printed slot as a reader of one language writes it. */
public final class ChangeWords {

  private ChangeWords() {}

  /**
   * The value in words.
   *
   * @param nothing stands for an empty value
   */
  public static String value(String slot, String value, LocalFormats formats, String nothing) {
    return value(slot, value, null, formats, nothing);
  }

  /**
   * The value in words.
   *
   * @param currency of sums; null when it is not known
   * @param nothing stands for an empty value
   */
  public static String value(
      String slot, String value, @Nullable String currency, LocalFormats formats, String nothing) {
    if (value.isEmpty()) {
      return nothing;
    }
    return switch (slot) {
      case "percent", "stakePercent" -> formats.percent(new BigDecimal(value));
      case "amount", "amountLow", "amountHigh", "marketCapAfter" ->
          formats.shortMoney(new BigDecimal(value), currency);
      case "headcount" -> formats.number(new BigDecimal(value));
      case "date" -> formats.date(PartialDate.parse(value));
      case "modality" -> formats.word("value.modality." + value);
      case "action" -> formats.word("value.talent_action." + value);
      case "direction" -> formats.word("value.direction." + value);
      case "category" -> formats.word("value.spending_category." + value);
      case "per" -> formats.word("value.per." + value);
      case "disputed", "checks" -> formats.word("change." + value);
      default -> value;
    };
  }
}
