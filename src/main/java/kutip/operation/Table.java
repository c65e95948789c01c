package kutip.operation;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A table of the store.
 *
 * @param columns names and JDBC types, in the order in which rows are written
 * @param key the number that rows are ordered by; null when the first column of the key is none
 */
record Table(String name, Map<String, Integer> columns, @Nullable String key) {

  private static final Set<String> NOT_OURS = Set.of("flyway_schema_history", Migration.PROGRESS);

  String columnList() {
    return String.join(", ", columns.keySet());
  }

  /** All tables, those first that others refer to. */
  static List<Table> of(Connection store) throws SQLException {
    DatabaseMetaData data = store.getMetaData();
    Map<String, Table> tables = new TreeMap<>();
    Map<String, Set<String>> needs = new TreeMap<>();
    try (ResultSet found =
        data.getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        if (!NOT_OURS.contains(name)) {
          tables.put(name, new Table(name, columns(data, name), key(data, name)));
          needs.put(name, needs(data, name));
        }
      }
    }
    List<Table> ordered = new ArrayList<>();
    Set<String> done = new HashSet<>();
    while (ordered.size() < tables.size()) {
      int before = ordered.size();
      for (Table table : tables.values()) {
        Set<String> open = new HashSet<>(needs.getOrDefault(table.name(), Set.of()));
        open.removeAll(done);
        if (!done.contains(table.name()) && open.isEmpty()) {
          ordered.add(table);
          done.add(table.name());
        }
      }
      if (ordered.size() == before) {
        throw new IllegalStateException("tables refer to one another in a circle");
      }
    }
    return Collections.unmodifiableList(ordered);
  }

  private static Map<String, Integer> columns(DatabaseMetaData data, String table)
      throws SQLException {
    Map<String, Integer> columns = new LinkedHashMap<>();
    try (ResultSet found = data.getColumns(null, "public", table, "%")) {
      while (found.next()) {
        columns.put(found.getString("COLUMN_NAME"), found.getInt("DATA_TYPE"));
      }
    }
    return columns;
  }

  private static @Nullable String key(DatabaseMetaData data, String table) throws SQLException {
    String first = null;
    try (ResultSet found = data.getPrimaryKeys(null, "public", table)) {
      while (found.next()) {
        if (found.getInt("KEY_SEQ") == 1) {
          first = found.getString("COLUMN_NAME");
        }
      }
    }
    Integer type = first == null ? null : columns(data, table).get(first);
    boolean number = type != null && (type == Types.BIGINT || type == Types.INTEGER);
    return number ? first : null;
  }

  /**
   * The tables that this one refers to, itself left out: its rows come in the order of their ids.
   */
  private static Set<String> needs(DatabaseMetaData data, String table) throws SQLException {
    Set<String> names = new HashSet<>();
    try (ResultSet found = data.getImportedKeys(null, "public", table)) {
      while (found.next()) {
        names.add(found.getString("PKTABLE_NAME"));
      }
    }
    names.remove(table);
    return names;
  }
}
