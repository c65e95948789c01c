package kutip.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import kutip.shared.Keyed;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Numbers, money and dates as a reader of one language writes them. */
public class LocalFormats {

  private static final String[] SCALES = {"thousand", "million", "billion", "trillion"};

  private final Locale locale;

  /** Those of English or, when the locale is Indonesian, of Indonesian. */
  protected LocalFormats(Locale locale) {
    this.locale = Words.known(locale);
  }

  public static LocalFormats of(Locale locale) {
    return new LocalFormats(locale);
  }

  public String count(long value) {
    return NumberFormat.getIntegerInstance(locale).format(value);
  }

  public String number(BigDecimal value) {
    NumberFormat form = NumberFormat.getNumberInstance(locale);
    form.setMaximumFractionDigits(2);
    return form.format(value);
  }

  /** "17.4%" in English, "17,4%" in Indonesian. */
  public String percent(BigDecimal value) {
    return number(value) + "%";
  }

  /** The whole sum: "$14,300,000,000". */
  public String money(BigDecimal amount, @Nullable String currency) {
    return symbol(currency) + number(amount);
  }

  /** The sum as people say it: "$14.3 billion", "US$14,3 miliar". */
  public String shortMoney(BigDecimal amount, @Nullable String currency) {
    return symbol(currency) + shortNumber(amount);
  }

  /** From a lower to an upper bound, either of which may be open. */
  public String moneyRange(
      @Nullable BigDecimal low, @Nullable BigDecimal high, @Nullable String currency) {
    if (low == null && high == null) {
      return word("format.unknown");
    }
    if (low == null) {
      return word("format.up_to", shortMoney(high == null ? BigDecimal.ZERO : high, currency));
    }
    if (high == null) {
      return word("format.more_than", shortMoney(low, currency));
    }
    return low.compareTo(high) == 0
        ? shortMoney(low, currency)
        : shortMoney(low, currency) + " – " + shortMoney(high, currency);
  }

  private String shortNumber(BigDecimal value) {
    BigDecimal rest = value;
    int scale = 0;
    BigDecimal thousand = BigDecimal.valueOf(1000);
    while (scale < SCALES.length && rest.abs().compareTo(thousand) >= 0) {
      rest = rest.divide(thousand, 6, RoundingMode.HALF_UP);
      scale++;
    }
    String digits = number(rest);
    return scale == 0 ? digits : digits + " " + word("format." + SCALES[scale - 1]);
  }

  private String symbol(@Nullable String currency) {
    if (currency == null) {
      return "";
    }
    String symbol = currency;
    try {
      symbol = Currency.getInstance(currency).getSymbol(locale);
    } catch (IllegalArgumentException unknown) {
      // An article may name a currency that the JDK does not know: its code is shown.
    }
    return Character.isLetter(symbol.codePointBefore(symbol.length())) && symbol.length() > 2
        ? symbol + "\u00a0"
        : symbol;
  }

  public String day(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern(word("format.day"), locale));
  }

  /** As precise as the date is: "27 Jan 2025", "January 2025", "Q1 2025", "2025". */
  public String date(@Nullable PartialDate date) {
    if (date == null) {
      return word("format.undated");
    }
    if (date.day() > 0) {
      return day(date.first());
    }
    if (date.quarter() > 0) {
      return word("format.quarter", date.quarter(), String.valueOf(date.year()));
    }
    return date.month() > 0
        ? date.first().format(DateTimeFormatter.ofPattern("MMMM yyyy", locale))
        : String.valueOf(date.year());
  }

  /** Where the reader's clock stands; that of this machine unless somebody knows better. */
  public ZoneId zone() {
    return ZoneId.systemDefault();
  }

  public String instant(Instant at) {
    return DateTimeFormatter.ofPattern(word("format.instant"), locale).withZone(zone()).format(at);
  }

  /** The word for a value such as a kind or an action. */
  public String word(Keyed value) {
    return word(Words.keyOf(value));
  }

  public String word(String key, Object... parameters) {
    return Words.of(key, locale, parameters);
  }
}
