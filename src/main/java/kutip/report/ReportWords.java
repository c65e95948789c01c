package kutip.report;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/** A report's words and numbers in one language. */
final class ReportWords {

  private final Locale locale;
  private final ResourceBundle bundle;

  ReportWords(Language language) {
    locale = language == Language.ID ? Locale.of("id") : Locale.ENGLISH;
    ResourceBundle.Control noFallback =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    bundle = ResourceBundle.getBundle("i18n.reports", locale, noFallback);
  }

  String language() {
    return locale.getLanguage();
  }

  String word(String key, Object... arguments) {
    try {
      String pattern = bundle.getString(key);
      return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    } catch (MissingResourceException unknown) {
      return key;
    }
  }

  String number(BigDecimal value) {
    NumberFormat form = NumberFormat.getNumberInstance(locale);
    form.setMaximumFractionDigits(2);
    return form.format(value);
  }

  /** The sum as people say it: "14.3 billion USD". */
  String money(BigDecimal amount, @Nullable String currency) {
    int scale = Math.clamp((amount.abs().precision() - amount.scale() - 1) / 3 * 3, 0, 12);
    String digits = number(amount.movePointLeft(scale));
    String unit = currency == null ? "" : " " + currency;
    return scale < 3 ? digits + unit : digits + " " + word("scale." + scale) + unit;
  }
}
