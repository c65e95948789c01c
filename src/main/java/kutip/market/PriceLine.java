package kutip.market;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads one line of a file of prices by the names in its first line. */
final class PriceLine {

  private static final BigDecimal GREATEST = new BigDecimal("1e20");
  private static final Map<String, String> OTHER_NAMES =
      Map.of("symbol", "ticker", "marketcap", "marketvalue", "closeprice", "close", "day", "date");

  private final Map<String, Integer> columns = new HashMap<>();

  /**
   * @throws IllegalArgumentException when a column is missing
   */
  PriceLine(List<String> header) {
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
      columns.putIfAbsent(OTHER_NAMES.getOrDefault(name, name), i);
    }
    boolean figures =
        columns.containsKey("marketvalue")
            || (columns.containsKey("close") && columns.containsKey("shares"));
    if (!columns.containsKey("date") || !columns.containsKey("ticker") || !figures) {
      throw new IllegalArgumentException(
          "the first line must name date, ticker, and close with shares or market value");
    }
  }

  /**
   * @throws IllegalArgumentException saying what is wrong with the line
   */
  Price read(CSVRecord line, String file) {
    String ticker = required(line, "ticker").toUpperCase(Locale.ROOT);
    if (ticker.length() > 40) {
      throw new IllegalArgumentException("the ticker is longer than 40 letters");
    }
    String currency = text(line, "currency");
    if (currency != null && !currency.matches("[A-Za-z]{3}")) {
      throw new IllegalArgumentException("no currency code: " + shown(currency));
    }
    Price price =
        new Price(
            ticker,
            day(required(line, "date")),
            number(line, "close"),
            number(line, "shares"),
            number(line, "marketvalue"),
            currency == null ? "USD" : currency.toUpperCase(Locale.ROOT),
            file);
    BigDecimal worth = price.worth();
    if (worth == null || worth.compareTo(GREATEST) >= 0) {
      throw new IllegalArgumentException("no market value, and no close with shares");
    }
    return price;
  }

  private String required(CSVRecord line, String column) {
    String text = text(line, column);
    if (text == null) {
      throw new IllegalArgumentException("no " + column);
    }
    return text;
  }

  private @Nullable String text(CSVRecord line, String column) {
    Integer at = columns.get(column);
    String text = at == null || at >= line.size() ? "" : line.get(at).strip();
    return text.isEmpty() ? null : text;
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1900 && day.getYear() < 2200) {
        return day;
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no date like 2025-01-28: " + shown(text), e);
    }
    throw new IllegalArgumentException("a date out of reach: " + shown(text));
  }

  private @Nullable BigDecimal number(CSVRecord line, String column) {
    String text = text(line, column);
    if (text == null) {
      return null;
    }
    if (!text.matches("\\d{1,24}(\\.\\d{1,20})?")) {
      throw new IllegalArgumentException("no plain number: " + shown(text));
    }
    BigDecimal number = new BigDecimal(text);
    if (number.compareTo(GREATEST) >= 0) {
      throw new IllegalArgumentException("a number out of reach: " + shown(text));
    }
    return number;
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
