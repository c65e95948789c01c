package kutip.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A sum over the rows of every table, whatever their order.
 *
 * @param byTable count of rows and sum of their hashes
 */
public record TableSums(Map<String, String> byTable) {

  public static TableSums of(JdbcTemplate jdbc, Set<String> without) {
    Map<String, String> sums = new TreeMap<>();
    List<String> tables =
        Objects.requireNonNull(jdbc.execute((ConnectionCallback<List<String>>) TableSums::tables));
    tables.stream()
        .filter(table -> !without.contains(table))
        .forEach(table -> sums.put(table, sum(jdbc, table)));
    return new TableSums(sums);
  }

  private static String sum(JdbcTemplate jdbc, String table) {
    long[] sum = new long[2];
    jdbc.query(
        "select * from " + table,
        row -> {
          int columns = row.getMetaData().getColumnCount();
          StringBuilder text = new StringBuilder();
          for (int i = 1; i <= columns; i++) {
            text.append(row.getString(i)).append('|');
          }
          sum[0]++;
          sum[1] += text.toString().hashCode();
        });
    return sum[0] + " rows, " + sum[1];
  }

  private static List<String> tables(Connection store) throws SQLException {
    List<String> names = new ArrayList<>();
    try (ResultSet all =
        store.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (all.next()) {
        names.add(all.getString("TABLE_NAME"));
      }
    }
    return names;
  }
}
