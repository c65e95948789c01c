package kutip.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import kutip.fact.FactFilter;
import kutip.fact.MadeStore;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/**
 * A PDF of 5,000 facts from the store, in 512 MB of heap; all claims of a store of a million as CSV
 * and XLSX, in 256 MB. The heap is that of the whole application with its database.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Timeout(time = 2, timeUnit = TimeUnit.HOURS)
public class ReportBenchmark {

  /** A store and the application on it. */
  private abstract static class Opened {

    private Path folder = Path.of("");
    private @Nullable ConfigurableApplicationContext context;

    void open(int facts) throws IOException {
      folder = Files.createTempDirectory("kutip-bench");
      context =
          MadeStore.open(folder, facts, Reports.class, "--spring.main.lazy-initialization=true");
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
      Objects.requireNonNull(context).close();
      MadeStore.forget(folder);
    }

    <T> T bean(Class<T> type) {
      return Objects.requireNonNull(context).getBean(type);
    }

    long size(Writing writing) throws IOException {
      Path file = folder.resolve("made-file");
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
        writing.to(out);
      }
      return Files.size(file);
    }
  }

  /** Some 16,000 claims. */
  @State(Scope.Benchmark)
  public static class FiveThousandFacts extends Opened {
    @Setup(Level.Trial)
    public void open() throws IOException {
      open(5_000);
    }
  }

  /** Some 300,000 facts. */
  @State(Scope.Benchmark)
  public static class MillionClaims extends Opened {
    @Setup(Level.Trial)
    public void open() throws IOException {
      open(300_000);
    }
  }

  /** Writes something to a stream. */
  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  /** Reports and exports, beside what the store needs. */
  @AutoConfigurationPackage(basePackages = "kutip")
  @ComponentScan(
      basePackages = "kutip.report",
      excludeFilters =
          @ComponentScan.Filter(type = FilterType.REGEX, pattern = "kutip\\.\\w+\\.(ui|rest)\\..*"))
  static class Reports {}

  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Xmx512m")
  public long pdfOfFiveThousandFacts(FiveThousandFacts store) throws IOException {
    ReportTemplate template =
        new ReportTemplate(
            "Made",
            FactFilter.ALL,
            Set.of(),
            EnumSet.allOf(ReportSection.class),
            Language.EN,
            true);
    return store.size(
        out -> store.bean(ReportService.class).write(template, ReportFormat.PDF, out));
  }

  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Xmx256m")
  public long claimsAsCsv(MillionClaims store) throws IOException {
    return export(store, ExportFormat.CSV);
  }

  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Xmx256m")
  public long claimsAsXlsx(MillionClaims store) throws IOException {
    return export(store, ExportFormat.XLSX);
  }

  private static long export(MillionClaims store, ExportFormat format) throws IOException {
    ExportService exports = store.bean(ExportService.class);
    return store.size(out -> exports.write(ExportContent.CLAIMS, format, FactFilter.ALL, out));
  }
}
