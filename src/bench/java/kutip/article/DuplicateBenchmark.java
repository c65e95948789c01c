package kutip.article;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import kutip.shared.Language;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Timeout;
import org.openjdk.jmh.annotations.Warmup;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The near-duplicate check of one article, in batches of 200, beside few and many stored ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 20)
@Measurement(iterations = 30)
@Timeout(time = 2, timeUnit = TimeUnit.HOURS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class DuplicateBenchmark {

  private static final int BATCH = 200;

  @Param({"10000", "200000"})
  int stored = 10_000;

  private final MadeNews news = new MadeNews(3);
  private Path folder = Path.of("");
  private SingleConnectionDataSource source = new SingleConnectionDataSource();
  private @Nullable Connection connection;
  private @Nullable NearDuplicates duplicates;
  private List<ArticleEntity> batch = List.of();
  private long id;

  @Setup(Level.Trial)
  public void fill() throws Exception {
    folder = Files.createTempDirectory("kutip-bands");
    JdbcDataSource h2 = new JdbcDataSource();
    h2.setURL(
        "jdbc:h2:file:"
            + folder.resolve("store")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=65536");
    Flyway.configure().dataSource(h2).load().migrate();
    Connection opened = h2.getConnection();
    opened.setAutoCommit(false);
    connection = opened;
    source = new SingleConnectionDataSource(opened, true);
    NamedParameterJdbcTemplate jdbc = new NamedParameterJdbcTemplate(source);
    // Texts are read from memory: the benchmark is about finding them.
    duplicates = new NearDuplicates(new BandRows(jdbc), new CopyRows(jdbc), noTexts());
    while (id < stored) {
      add(next());
    }
  }

  private void add(List<ArticleEntity> articles) throws SQLException {
    Objects.requireNonNull(duplicates).add(articles);
    Objects.requireNonNull(connection).commit();
  }

  private static ArticleRepository noTexts() {
    return (ArticleRepository)
        java.lang.reflect.Proxy.newProxyInstance(
            DuplicateBenchmark.class.getClassLoader(),
            new Class<?>[] {ArticleRepository.class},
            (proxy, method, arguments) -> List.of());
  }

  private List<ArticleEntity> next() {
    List<ArticleEntity> made = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      ArticleDraft draft =
          new ArticleDraft("" + id, null, news.text(), news.day(), Language.EN, null, null);
      ArticleEntity entity =
          new ArticleEntity(draft, Language.EN, "" + id, java.time.Instant.EPOCH);
      entity.id = ++id;
      made.add(entity);
    }
    return made;
  }

  @Setup(Level.Iteration)
  public void prepare() {
    batch = next();
  }

  @Benchmark
  @OperationsPerInvocation(BATCH)
  public Map<String, Long> checkAndStoreBands() throws Exception {
    add(batch);
    return Map.of("stored", id);
  }

  @TearDown(Level.Trial)
  public void close() throws Exception {
    source.destroy();
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
