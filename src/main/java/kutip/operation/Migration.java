package kutip.operation;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/**
 * Carries an H2 store over to PostgreSQL: table by table in steps that commit, so that it goes on
 * where it was when it is started again; then compares every row.
 */
public final class Migration {

  /** Stands in the target until everything is carried over and compared. */
  static final String PROGRESS = "kutip_migration";

  private static final int STEP = 1000;

  private final StoreFolder from;
  private final String url;
  private final String user;
  private final @Nullable String password;
  private final OperationProgress progress;

  public Migration(
      StoreFolder from,
      String url,
      String user,
      @Nullable String password,
      OperationProgress progress) {
    this.from = from;
    this.url = url;
    this.user = user;
    this.password = password;
    this.progress = progress;
  }

  /**
   * Does it.
   *
   * @return how many rows of each table the target then has, the same as the source
   */
  public Map<String, Long> run() throws OperationException {
    if (!url.startsWith("jdbc:postgresql:")) {
      throw new OperationException("only jdbc:postgresql: addresses can be moved to, not " + url);
    }
    from.mustExist();
    try (Connection source = from.alone();
        Connection target = DriverManager.getConnection(batching(url), user, password)) {
      Flyway.configure()
          .dataSource(url, user, password)
          .locations("classpath:db/migration")
          .load()
          .migrate();
      return carry(source, target);
    } catch (SQLException e) {
      throw new OperationException("the store cannot be carried over", e);
    } catch (org.flywaydb.core.api.FlywayException e) {
      throw new OperationException("the target cannot be prepared", e);
    }
  }

  private Map<String, Long> carry(Connection source, Connection target)
      throws SQLException, OperationException {
    source.setAutoCommit(false);
    target.setAutoCommit(false);
    sameSchema(source, target);
    List<Table> tables = Table.of(source);
    prepare(target, tables);
    Map<String, Long> rows = new TreeMap<>();
    for (Table table : tables) {
      long total = count(source, table);
      new TableCopy(table, source, target)
          .run(STEP, done -> progress.at("copy " + table.name(), done, total));
      rows.put(table.name(), total);
    }
    for (Table table : tables) {
      long total = rows.getOrDefault(table.name(), 0L);
      new TableComparison(table, source, target)
          .run(STEP, done -> progress.at("compare " + table.name(), done, total));
    }
    Sequences.carry(source, target, tables);
    try (Statement statement = target.createStatement()) {
      statement.execute("drop table " + PROGRESS);
    }
    target.commit();
    return rows;
  }

  /** Both must have had the same migrations: another version's store is opened with it first. */
  private static void sameSchema(Connection source, Connection target)
      throws SQLException, OperationException {
    String query =
        "select version, checksum from flyway_schema_history where success and version is not null"
            + " order by installed_rank";
    Map<String, String> here = pairs(source, query);
    Map<String, String> there = pairs(target, query);
    if (!here.equals(there)) {
      throw new OperationException(
          "the store was last opened by another version of Kutip: open it once with this one");
    }
  }

  private static Map<String, String> pairs(Connection connection, String query)
      throws SQLException {
    Map<String, String> pairs = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      while (found.next()) {
        pairs.put(found.getString(1), "" + found.getString(2));
      }
    }
    return pairs;
  }

  /** An empty target is marked as ours; one with a store in it is left alone. */
  private static void prepare(Connection target, List<Table> tables)
      throws SQLException, OperationException {
    if (isMarked(target)) {
      return;
    }
    for (String table : List.of("article", "app_user", "job", "company")) {
      if (count(target, table) > 0) {
        throw new OperationException(
            "the target holds a store already: its " + table + " table has rows");
      }
    }
    try (Statement statement = target.createStatement()) {
      // Rows that the migrations themselves have made.
      for (Table table : tables.reversed()) {
        statement.execute("delete from " + table.name());
      }
      statement.execute("create table " + PROGRESS + " (started timestamp with time zone)");
    }
    target.commit();
  }

  private static boolean isMarked(Connection target) throws SQLException {
    try (ResultSet found =
        target.getMetaData().getTables(null, "public", PROGRESS, new String[] {"TABLE"})) {
      return found.next();
    }
  }

  private static long count(Connection connection, Table table) throws SQLException {
    return count(connection, table.name());
  }

  private static long count(Connection connection, String table) throws SQLException {
    try (PreparedStatement statement =
            connection.prepareStatement("select count(*) from " + table);
        ResultSet found = statement.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }

  private static String batching(String url) {
    return url + (url.contains("?") ? "&" : "?") + "reWriteBatchedInserts=true";
  }
}
