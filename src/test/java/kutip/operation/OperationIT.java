package kutip.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kutip.testkit.JavaProcess;
import kutip.testkit.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On stores in files; the target of migrations is always a real PostgreSQL. */
class OperationIT {

  private static final int ARTICLES = 2500;

  @TempDir Path folder;

  private StoreFolder store;

  @BeforeEach
  void makeStore() throws SQLException {
    store = made(folder.resolve("data"), ARTICLES);
  }

  private static StoreFolder made(Path at, int articles) throws SQLException {
    String url =
        "jdbc:h2:file:"
            + at.resolve("kutip")
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";
    Flyway.configure()
        .dataSource(url, "sa", "")
        .locations("classpath:db/migration")
        .load()
        .migrate();
    try (Connection connection = DriverManager.getConnection(url, "sa", "");
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into article (id, external_id, title, body, published_on, stored_at, content_hash)
          select x, 'a' || x, 'Judul № ' || x, 'Teks 文章 ' || x, date '2025-01-01',
            timestamp with time zone '2025-11-12 10:11:12.123456+07:00', 'h' || x
          from system_range(1, %d) as r(x)\
          """
              .formatted(articles));
      statement.execute(
          """
          insert into fact (id, kind, modality, review, claim_count, source_count, disputed, denied,
            failed_checks, counted, percent)
          values (7, 'AI_SPENDING', 'ACTUAL', 'UNREVIEWED', 1, 1, false, false, 0, true, 12.50)\
          """);
      statement.execute(
          "insert into fact_company (fact_id, company, part)"
              + " values (7, 'Zeta', 'PAYER'), (7, 'alpha', 'OTHER')");
      statement.execute("alter sequence article_seq restart with 5001");
      statement.execute(
          "insert into app_user (name, password_hash, role, enabled, created_at)"
              + " values ('ana', 'x', 'ANALYST', true, current_timestamp)");
    }
    return new StoreFolder(at);
  }

  private static List<String> rows(String url, String user, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        rows.add(found.getString(1));
      }
    }
    return rows;
  }

  private Migration migration(String url) {
    return new Migration(store, url, "postgres", "", (what, done, total) -> {});
  }

  @Test
  void aStoreIsCarriedOverRowForRow() throws Exception {
    String url = TestDatabase.postgresql("carried");

    Map<String, Long> rows = migration(url).run();

    assertThat(rows).containsEntry("article", (long) ARTICLES).containsEntry("app_user", 1L);
    assertThat(rows(url, "postgres", "select title || body from article where id = 17"))
        .containsExactly("Judul № 17Teks 文章 17");
    assertThat(rows(url, "postgres", "select nextval('article_seq')")).containsExactly("5001");
    assertThat(
            rows(
                url,
                "postgres",
                """
                insert into app_user (name, password_hash, role, enabled, created_at)
                values ('b', 'x', 'VIEWER', true, now()) returning id\
                """))
        .containsExactly("2");
    assertThat(rows(url, "postgres", "select to_regclass('kutip_migration')"))
        .containsExactly((String) null);
  }

  @Test
  void aMigrationThatBreaksOffGoesOnWhereItWas() throws Exception {
    String url = TestDatabase.postgresql("broken_off");
    List<Long> starts = new ArrayList<>();
    Migration breaking =
        new Migration(
            store,
            url,
            "postgres",
            "",
            (what, done, total) -> {
              if (what.equals("copy article") && done >= 2000) {
                throw new IllegalStateException("the power went");
              }
            });
    assertThatThrownBy(breaking::run).hasMessage("the power went");

    new Migration(
            store,
            url,
            "postgres",
            "",
            (what, done, total) -> {
              if (what.equals("copy article")) {
                starts.add(done);
              }
            })
        .run();

    assertThat(starts.getFirst()).isBetween(1900L, 2000L);
    assertThat(rows(url, "postgres", "select count(*) from article")).containsExactly("2500");
  }

  @Test
  void aRowThatDiffersIsFound() throws Exception {
    String url = TestDatabase.postgresql("differing");
    Migration changing =
        new Migration(
            store,
            url,
            "postgres",
            "",
            (what, done, total) -> {
              if (what.startsWith("compare")) {
                change(url);
              }
            });

    assertThatThrownBy(changing::run).hasMessageContaining("table article differs in the row");
  }

  private static void change(String url) {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "");
        Statement statement = connection.createStatement()) {
      statement.execute("update article set body = 'other' where id = 2000");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aTargetWithAStoreInItIsLeftAlone() throws Exception {
    String url = TestDatabase.postgresql("taken");
    migration(url).run();

    assertThatThrownBy(() -> migration(url).run())
        .isInstanceOf(OperationException.class)
        .hasMessageContaining("holds a store already");
    assertThatThrownBy(() -> migration("jdbc:mysql://localhost/x").run())
        .hasMessageContaining("only jdbc:postgresql:");
  }

  @Test
  void aBackupMadeBesideAServerBringsEverythingBack() throws Exception {
    Files.createDirectories(store.folder().resolve("inbox/3"));
    Files.writeString(store.folder().resolve("inbox/3/1-news.jsonl"), "waiting");
    Path file = folder.resolve("kutip.zip");
    Process server =
        JavaProcess.awaited(
            JavaProcess.of(OpenStore.class, List.of(), store.folder().toString()).start(), "open");
    try {
      assertThat(new Backup(store).write(file)).containsEntry("article", (long) ARTICLES);
      assertThatThrownBy(() -> new Restore(store).read(file))
          .hasMessageContaining("is open: stop whatever runs on it");
    } finally {
      server.destroy();
      server.waitFor();
    }
    StoreFolder other = made(folder.resolve("other"), 3);

    Restore.Restored restored = new Restore(other).read(file);

    assertThat(restored.rows()).containsEntry("article", (long) ARTICLES);
    assertThat(other.folder().resolve("inbox/3/1-news.jsonl")).hasContent("waiting");
    try (Connection connection = other.alone()) {
      assertThat(connection.isValid(1)).isTrue();
    }
    Path before = java.util.Objects.requireNonNull(restored.before());
    assertThat(before.resolve("kutip.mv.db")).exists();
  }

  @Test
  void aDamagedBackupTouchesNothing() throws Exception {
    Path file = folder.resolve("kutip.zip");
    new Backup(store).write(file);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);

    assertThatThrownBy(() -> new Restore(store).read(file)).isInstanceOf(OperationException.class);
    assertThat(Backup.StoreCopy.rows(store.folder())).containsEntry("article", (long) ARTICLES);
    assertThat(store.folder().resolve(".restore")).doesNotExist();
    Files.writeString(file, "no zip at all");
    assertThatThrownBy(() -> new Restore(store).read(file)).hasMessageContaining("not a backup");
  }

  @Test
  void whatIsNotThereIsSaid() throws IOException {
    StoreFolder nothing = new StoreFolder(folder.resolve("nothing"));

    assertThatThrownBy(() -> new Backup(nothing).write(folder.resolve("x.zip")))
        .hasMessageContaining("there is no store in");
    assertThatThrownBy(() -> new Restore(store).read(folder.resolve("missing.zip")))
        .hasMessageContaining("there is no backup");
    assertThat(folder.resolve("x.zip")).doesNotExist();
  }
}
