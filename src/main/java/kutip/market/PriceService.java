package kutip.market;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over prices from files; a later line for the same ticker and day replaces the earlier. */
@Service
public class PriceService {

  private static final int BATCH = 500;
  private static final int MOST_REFUSALS = 200;

  private final JdbcTemplate jdbc;
  private final ApplicationEventPublisher events;

  PriceService(JdbcTemplate jdbc, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Whether a file is taken for prices rather than articles. */
  public static boolean reads(Path file) {
    return file.getFileName().toString().toLowerCase(java.util.Locale.ROOT).endsWith(".csv");
  }

  /**
   * @throws UncheckedIOException when the file cannot be read
   */
  @Transactional
  public PriceSummary importFile(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return importCsv(in, file.getFileName().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads UTF-8 text with a first line that names date, ticker, close, shares or market value, and
   * perhaps currency (else US dollars); separated by commas, semicolons or tabs.
   */
  @Transactional
  public PriceSummary importCsv(InputStream in, String name) throws IOException {
    Reading reading = new Reading(name);
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    reader.mark(1 << 16);
    String first = reader.readLine();
    reader.reset();
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(first == null ? ',' : delimiter(first))
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser lines = CSVParser.parse(reader, format)) {
      for (CSVRecord line : lines) {
        reading.take(line, lines.getCurrentLineNumber());
      }
    } catch (UncheckedIOException e) {
      reading.refuse(reading.lines + 1, "the rest is no CSV");
    }
    return reading.finish();
  }

  private static char delimiter(String header) {
    return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
  }

  /** One file on its way in. */
  private final class Reading {

    private final String file;
    private final Map<String, Price> batch = new LinkedHashMap<>();
    private final List<PriceSummary.Refused> refused = new ArrayList<>();
    private @Nullable PriceLine columns;
    private boolean unreadable;
    private int stored;
    private int refusals;
    private long lines;
    private final Set<String> tickers = new HashSet<>();
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    Reading(String name) {
      file = name.substring(0, Math.min(name.length(), 400));
    }

    void take(CSVRecord record, long line) {
      lines = line;
      try {
        if (columns == null && !unreadable) {
          unreadable = true;
          columns = new PriceLine(record.stream().map(Reading::withoutMark).toList());
        } else if (columns != null) {
          Price price = columns.read(record, file);
          batch.put(price.ticker() + "|" + price.day(), price);
          tickers.add(price.ticker());
          first = price.day().isBefore(first) ? price.day() : first;
          last = price.day().isAfter(last) ? price.day() : last;
          stored++;
        }
      } catch (IllegalArgumentException e) {
        refuse(line, String.valueOf(e.getMessage()));
      }
      if (batch.size() >= BATCH) {
        write();
      }
    }

    /** Some programs begin a file with a byte order mark. */
    private static String withoutMark(String text) {
      return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    void refuse(long line, String reason) {
      refusals++;
      if (refused.size() < MOST_REFUSALS) {
        refused.add(new PriceSummary.Refused(file, line, reason));
      }
    }

    private void write() {
      jdbc.batchUpdate(
          "delete from market_price where ticker = ? and on_day = ?",
          batch.values().stream().map(p -> new Object[] {p.ticker(), p.day()}).toList());
      jdbc.batchUpdate(
          "insert into market_price (ticker, on_day, close_price, shares, market_value, currency,"
              + " source) values (?, ?, ?, ?, ?, ?, ?)",
          batch.values().stream().map(Reading::row).toList());
      batch.clear();
    }

    private static @Nullable Object[] row(Price p) {
      return new @Nullable Object[] {
        p.ticker(), p.day(), p.close(), p.shares(), p.marketValue(), p.currency(), p.source()
      };
    }

    PriceSummary finish() {
      if (!batch.isEmpty()) {
        write();
      }
      if (stored > 0) {
        events.publishEvent(new PricesImported(tickers, first, last));
      }
      return new PriceSummary(stored, refusals, List.copyOf(refused));
    }
  }
}
