package kutip.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A store of made facts, written by JDBC batches in the rows that the application writes: about 3.3
 * claims a fact and 2.5 an article, ten years of news, a fifteenth of all facts about one company
 * and the others the fewer the later their name. Made once for each size and kept in the folder of
 * temporary files, or in that of {@code KUTIP_BENCH_STORES}; each run works on a copy.
 */
public final class MadeStore {

  /** Higher by one whenever other rows are made. */
  private static final int VERSION = 1;

  private static final LocalDate FIRST_DAY = LocalDate.of(2016, 1, 4);
  private static final int DAYS = 3650;
  private static final int STEP = 2000;

  /** Rows that the application adds later stand behind all made ones. */
  private static final long FIRST_ID_OF_OTHERS = 100_000_000;

  private final Connection store;
  private final Random random = new Random(41);
  private final MadeFacts made = new MadeFacts(random);

  private MadeStore(Connection store) {
    this.store = store;
  }

  /** The application without pages on a copy of the store with that many facts. */
  public static ConfigurableApplicationContext open(Path folder, int facts, String... settings) {
    return open(folder, facts, BenchSlice.class, settings);
  }

  /**
   * The same with more of the application.
   *
   * @param also scans what else is needed
   */
  public static ConfigurableApplicationContext open(
      Path folder, int facts, Class<?> also, String... settings) {
    try {
      Path master = master(facts);
      Path copy = Files.copy(master, folder.resolve("made.mv.db"));
      List<String> all =
          new ArrayList<>(
              List.of(
                  "--kutip.data=" + folder,
                  "--spring.datasource.url=" + url(copy),
                  "--spring.datasource.username=sa",
                  "--spring.datasource.password=",
                  "--spring.main.banner-mode=off",
                  "--logging.level.root=error"));
      all.addAll(List.of(settings));
      return new SpringApplicationBuilder(BenchSlice.class, also)
          .web(WebApplicationType.NONE)
          .run(all.toArray(String[]::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a copy of the store with that many facts where an application looks for its own. */
  public static void copy(int facts, Path file) throws IOException {
    Files.copy(master(facts), file);
  }

  /** Removes a folder with everything in it. */
  public static void forget(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static String url(Path file) {
    String name = file.toString().replace(".mv.db", "");
    return "jdbc:h2:file:"
        + name
        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;CACHE_SIZE=65536"
        // H2 answers a question asked twice from memory: here each is to be worked out.
        + ";OPTIMIZE_REUSE_RESULTS=0";
  }

  private static Path master(int facts) throws IOException {
    String stores =
        System.getenv().getOrDefault("KUTIP_BENCH_STORES", System.getProperty("java.io.tmpdir"));
    Path file = Path.of(stores, "kutip-made-%d-%d.mv.db".formatted(VERSION, facts));
    if (!Files.exists(file)) {
      Path making = Path.of(stores, "kutip-making-" + facts + ".mv.db");
      Files.deleteIfExists(making);
      long began = System.nanoTime();
      make(making, facts);
      Files.move(making, file);
      System.out.printf("made %d facts in %.1f s%n", facts, (System.nanoTime() - began) / 1e9);
    }
    return file;
  }

  private static void make(Path file, int facts) {
    String url = url(file);
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .load()
        .migrate();
    try (Connection store = DriverManager.getConnection(url, "sa", "")) {
      store.setAutoCommit(false);
      new MadeStore(store).fill(facts);
      try (Statement statement = store.createStatement()) {
        statement.execute("analyze sample_size 10000");
        statement.execute("shutdown defrag");
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void fill(int facts) throws SQLException {
    long claim = 0;
    long article = 0;
    try (MadeRows rows = new MadeRows(store)) {
      List<MadeRows.ClaimOf> waiting = new ArrayList<>();
      for (int fact = 1; fact <= facts; fact++) {
        LocalDate day = FIRST_DAY.plusDays((long) fact * DAYS / facts);
        MadeFacts.Fact one = made.next(fact, day);
        int claims = 1 + (int) Math.min(9, -Math.log(1 - random.nextDouble()) * 2.85);
        rows.fact(fact, one, claims);
        for (int i = 0; i < claims; i++) {
          waiting.add(new MadeRows.ClaimOf(++claim, fact, one, claims));
        }
        if (waiting.size() >= 10) {
          article = rows.articles(article, waiting);
          waiting.clear();
        }
        if (fact % STEP == 0) {
          rows.flush();
          store.commit();
        }
      }
      rows.articles(article, waiting);
      rows.people();
      rows.flush();
    }
    try (Statement statement = store.createStatement()) {
      for (String table : List.of("fact", "claim", "article", "person")) {
        statement.execute("alter sequence " + table + "_seq restart with " + FIRST_ID_OF_OTHERS);
      }
    }
    store.commit();
  }
}
