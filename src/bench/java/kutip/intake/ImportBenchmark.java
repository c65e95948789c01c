package kutip.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kutip.article.ArticleDraft;
import kutip.extraction.ClaimExtractor;
import kutip.extraction.Document;
import kutip.extraction.NameRegistry;
import kutip.testkit.GeneratedArticles;
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
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An import of made articles of 2 kB, from JSON Lines to stored with claims and facts in H2, beside
 * its parts alone: reading the texts for claims, and the same rows written by plain JDBC batches.
 * The import's time over the sum of the parts' is what counts across machines.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class ImportBenchmark {

  private static final String[] TABLES = {
    "article", "claim", "fact", "fact_company", "fact_member", "article_band"
  };

  @Param({"10000"})
  int articles;

  private Path folder = Path.of("");
  private Path input = Path.of("");
  private int run;
  private @Nullable ConfigurableApplicationContext context;

  @Setup(Level.Trial)
  public void makeInput() throws IOException {
    folder = Files.createTempDirectory("kutip-bench");
    input = GeneratedArticles.write(folder.resolve("made.jsonl"), articles, 11);
    importing("filled").close();
  }

  private String url(String name) {
    return "jdbc:h2:file:"
        + folder.resolve(name)
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=65536";
  }

  private ConfigurableApplicationContext started(String name) {
    return new SpringApplicationBuilder(ImportProcess.Slice.class)
        .web(WebApplicationType.NONE)
        .run(
            "--kutip.data=" + folder,
            "--spring.datasource.url=" + url(name),
            "--spring.datasource.username=sa",
            "--spring.datasource.password=",
            "--spring.main.banner-mode=off",
            "--logging.level.root=error");
  }

  private ConfigurableApplicationContext importing(String name) {
    ConfigurableApplicationContext store = started(name);
    store.getBean(ImportService.class).importFiles(List.of(input), ImportProgress.none());
    return store;
  }

  @Setup(Level.Iteration)
  public void openEmptyStore() {
    run++;
    context = started("run" + run);
  }

  @TearDown(Level.Iteration)
  public void closeStore() {
    Objects.requireNonNull(context).close();
  }

  @Benchmark
  public ImportSummary everything() {
    return Objects.requireNonNull(context)
        .getBean(ImportService.class)
        .importFiles(List.of(input), ImportProgress.none());
  }

  /** As an import does it: on all processors. */
  @Benchmark
  public long claimsOnly() throws IOException {
    ClaimExtractor extractor = ClaimExtractor.bundled();
    NameRegistry registry = NameRegistry.bundled();
    List<ArticleDraft> drafts = new ArrayList<>();
    try (ArticleLines lines = ArticleLines.open(input)) {
      for (var line = lines.next(); line != null; line = lines.next()) {
        if (line instanceof ArticleLines.Line.Read read) {
          drafts.add(read.article());
        }
      }
    }
    return drafts.parallelStream()
        .mapToLong(d ->
            extractor
                .extract(
                    new Document(d.title(), d.text(), d.publishedOn(), d.language()), registry)
                .claims()
                .size())
        .sum();
  }

  /** The rows of a filled store into an empty one with the same indexes, 1,000 a commit. */
  @Benchmark
  public long rowsOnly() throws SQLException {
    String target = url("rows" + run);
    Flyway.configure()
        .dataSource(target, "sa", "")
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
    long rows = 0;
    try (Connection from = DriverManager.getConnection(url("filled"), "sa", "");
        Connection to = DriverManager.getConnection(target, "sa", "")) {
      to.setAutoCommit(false);
      for (String table : TABLES) {
        rows += copy(from, to, table);
      }
    }
    return rows;
  }

  private static long copy(Connection from, Connection to, String table) throws SQLException {
    long rows = 0;
    try (Statement select = from.createStatement();
        var found = select.executeQuery("select * from " + table)) {
      int columns = found.getMetaData().getColumnCount();
      String marks = String.join(", ", Collections.nCopies(columns, "?"));
      try (PreparedStatement insert =
          to.prepareStatement("insert into " + table + " values (" + marks + ")")) {
        while (found.next()) {
          for (int i = 1; i <= columns; i++) {
            insert.setObject(i, found.getObject(i));
          }
          insert.addBatch();
          if (++rows % 1000 == 0) {
            insert.executeBatch();
            to.commit();
          }
        }
        insert.executeBatch();
        to.commit();
      }
    }
    return rows;
  }
}
