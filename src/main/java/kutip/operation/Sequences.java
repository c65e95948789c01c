package kutip.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lets the target go on counting where the source is. */
final class Sequences {

  private Sequences() {}

  static void carry(Connection source, Connection target, List<Table> tables) throws SQLException {
    Map<String, Long> next = new TreeMap<>();
    try (Statement statement = source.createStatement();
        ResultSet found =
            statement.executeQuery(
                """
                select sequence_name, base_value from information_schema.sequences
                where sequence_schema = 'public' and sequence_name not like 'SYSTEM_SEQUENCE%'\
                """)) {
      while (found.next()) {
        next.put(found.getString(1), found.getLong(2));
      }
    }
    try (Statement statement = target.createStatement()) {
      for (Map.Entry<String, Long> sequence : next.entrySet()) {
        statement.execute(
            "alter sequence " + sequence.getKey() + " restart with " + sequence.getValue());
      }
      for (Table table : tables) {
        restartIdentity(statement, table.name());
      }
    }
  }

  /** Columns that count by themselves go on behind their greatest value. */
  private static void restartIdentity(Statement statement, String table) throws SQLException {
    String column = null;
    try (ResultSet found =
        statement.executeQuery(
            "select column_name from information_schema.columns where table_schema = 'public'"
                + " and is_identity = 'YES' and table_name = '"
                + table
                + "'")) {
      if (found.next()) {
        column = found.getString(1);
      }
    }
    if (column != null) {
      long next;
      try (ResultSet found =
          statement.executeQuery("select coalesce(max(" + column + "), 0) + 1 from " + table)) {
        found.next();
        next = found.getLong(1);
      }
      statement.execute(
          "alter table " + table + " alter column " + column + " restart with " + next);
    }
  }
}
