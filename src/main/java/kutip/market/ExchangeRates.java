package kutip.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Converts amounts to US dollars at yearly averages, for charts and sorting alone. The table and
 * its sources are in {@code market/rates.csv}.
 */
public final class ExchangeRates {

  private static final String FILE = "/market/rates.csv";

  private final Map<String, NavigableMap<Integer, BigDecimal>> perUsd = new HashMap<>();

  private ExchangeRates(List<String> lines) {
    for (String line : lines) {
      String[] part = line.split(",");
      perUsd
          .computeIfAbsent(part[0], c -> new TreeMap<>())
          .put(Integer.valueOf(part[1]), new BigDecimal(part[2]));
    }
  }

  /** The table that ships with Kutip. */
  public static ExchangeRates bundled() {
    InputStream in = Objects.requireNonNull(ExchangeRates.class.getResourceAsStream(FILE), FILE);
    try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new ExchangeRates(
          reader
              .lines()
              .filter(line -> !line.startsWith("#") && !line.startsWith("currency"))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * An amount in US dollars at the average rate of a year, or of the nearest year that is known.
   *
   * @param currency ISO 4217
   * @return empty for a currency that is not in the table
   */
  public Optional<BigDecimal> toUsd(BigDecimal amount, String currency, int year) {
    if (currency.equals("USD")) {
      return Optional.of(amount);
    }
    NavigableMap<Integer, BigDecimal> rates = perUsd.get(currency);
    if (rates == null) {
      return Optional.empty();
    }
    var rate = rates.floorEntry(year);
    BigDecimal used = rate != null ? rate.getValue() : rates.firstEntry().getValue();
    return Optional.of(amount.divide(used, MathContext.DECIMAL64));
  }
}
