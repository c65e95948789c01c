package kutip.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import kutip.fact.FactFilter;
import kutip.shared.Language;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * A PDF of 5,000 facts from the store, in 512 MB of heap; all claims as CSV and XLSX, of a store of
 * a million, in 256 MB.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class ReportBenchmark {

  private static final String ARTICLES =
      """
      insert into article (id, external_id, title, body, published_on, language, url, source,
        stored_at, content_hash)
      select x, 'made-' || x, 'Headline ' || x, 'Shares of Made Company fell 12.5%% on Monday. ' || x,
        dateadd('DAY', mod(x, 900), date '2023-01-01'), 'EN', 'https://example.org/' || x,
        'Source ' || mod(x, 40), timestamp with time zone '2026-01-01 00:00:00+00', 'hash-' || x
      from system_range(1, %d) as r(x)\
      """;
  private static final String CLAIMS =
      """
      insert into claim (id, article_id, field, span_start, span_end, quote, kind, company,
        direction, percent, amount, currency, modality, date_text, first_day, last_day, frame,
        confidence, context, extractor, status, read_key, slots_key, stored_at, version)
      select x, 1 + mod(x, %1$d), 'TEXT', 0, 44, 'Shares of Made Company fell 12.5%% on Monday.',
        'MARKET_CAP_CHANGE', 'Made Company ' || mod(x, 500), 'DOWN', 1 + mod(x, 400) / 10.0,
        1000000000 + x, 'USD', 'ACTUAL', '2025-01-28', date '2025-01-28', date '2025-01-28',
        'en/made', 0.9, '', 'made', 'PROPOSED', random_uuid(), random_uuid(),
        timestamp with time zone '2026-01-01 00:00:00+00', 0
      from system_range(1, %2$d) as r(x)\
      """;
  private static final String FACTS =
      """
      insert into fact (id, kind, company, direction, percent, amount, currency, modality, date_text,
        first_day, last_day, on_day, review, claim_count, source_count, disputed, denied,
        failed_checks, counted)
      select x, 'MARKET_CAP_CHANGE', 'Made Company ' || mod(x, 500), 'DOWN',
        1 + mod(x, 400) / 10.0, 1000000000 + x, 'USD', 'ACTUAL', '2025-01-28', date '2025-01-28',
        date '2025-01-28', dateadd('DAY', mod(x, 900), date '2023-01-01'), 'UNREVIEWED', 1, 1,
        false, false, 0, true
      from system_range(1, %d) as r(x)\
      """;
  private static final String MEMBERS =
      "insert into fact_member (claim_id, block, fact_id) select x, random_uuid(), x"
          + " from system_range(1, %d) as r(x)";

  @Param({"1000000"})
  int claims;

  private static final int FACT_COUNT = 5_000;
  private static final int ARTICLE_COUNT = 10_000;

  private Path folder = Path.of("");
  private @Nullable ConfigurableApplicationContext context;

  /** What reports need, without pages, commands and scheduled work. */
  @EnableAutoConfiguration(
      excludeName = {
        "com.vaadin.flow.spring.SpringBootAutoConfiguration",
        "com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
      })
  @AutoConfigurationPackage(basePackages = "kutip")
  @ComponentScan(
      basePackages = {
        "kutip.article",
        "kutip.company",
        "kutip.claim",
        "kutip.fact",
        "kutip.review",
        "kutip.insight",
        "kutip.report",
        "kutip.market",
        "kutip.job"
      },
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = "kutip\\.\\w+\\.(ui|rest)\\..*"))
  static class Slice {}

  @Setup(Level.Trial)
  public void fill() throws IOException, SQLException {
    folder = Files.createTempDirectory("kutip-bench");
    String url =
        "jdbc:h2:file:"
            + folder.resolve("kutip")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=65536";
    Flyway.configure().dataSource(url, "sa", "").load().migrate();
    try (Connection store = DriverManager.getConnection(url, "sa", "");
        Statement statement = store.createStatement()) {
      statement.execute(ARTICLES.formatted(ARTICLE_COUNT));
      statement.execute(CLAIMS.formatted(ARTICLE_COUNT, claims));
      statement.execute(FACTS.formatted(FACT_COUNT));
      statement.execute(MEMBERS.formatted(FACT_COUNT));
    }
    context =
        new SpringApplicationBuilder(Slice.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .run(
                "--kutip.data=" + folder,
                "--spring.datasource.url=" + url,
                "--logging.level.root=warn",
                "--spring.main.banner-mode=off");
  }

  @TearDown(Level.Trial)
  public void close() throws IOException {
    Objects.requireNonNull(context).close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private <T> T bean(Class<T> type) {
    return Objects.requireNonNull(context).getBean(type);
  }

  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Xmx512m")
  public long pdfOfFiveThousandFacts() throws IOException {
    ReportTemplate template =
        new ReportTemplate(
            "Made",
            FactFilter.ALL,
            java.util.Set.of(),
            java.util.EnumSet.allOf(ReportSection.class),
            Language.EN,
            true);
    return size(out -> bean(ReportService.class).write(template, ReportFormat.PDF, out));
  }

  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Xmx256m")
  public long claimsAsCsv() throws IOException {
    return export(ExportFormat.CSV);
  }

  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Xmx256m")
  public long claimsAsXlsx() throws IOException {
    return export(ExportFormat.XLSX);
  }

  private long export(ExportFormat format) throws IOException {
    return size(
        out -> bean(ExportService.class).write(ExportContent.CLAIMS, format, FactFilter.ALL, out));
  }

  /** Writes something to a stream. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private long size(Writing writing) throws IOException {
    Path file = folder.resolve("made");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      writing.to(out);
    }
    return Files.size(file);
  }
}
