package kutip.erasure;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A table as the database itself describes it: tables that features add later are erased from too.
 *
 * @param key columns of the primary key
 * @param texts columns that hold text, and whether each is unique by itself
 * @param references what refers to it
 */
record StoreTable(
    String name, Set<String> key, Map<String, Boolean> texts, List<Reference> references) {

  private static final Set<String> NOT_OURS = Set.of("flyway_schema_history");
  private static final Set<Integer> TEXT =
      Set.of(Types.VARCHAR, Types.LONGVARCHAR, Types.CHAR, Types.CLOB, Types.NVARCHAR);

  /**
   * A column of another table that holds a value of ours.
   *
   * @param column theirs
   * @param optional whether it may be empty
   */
  record Reference(String table, String column, String ours, boolean optional) {}

  static Map<String, StoreTable> all(Connection store) throws SQLException {
    DatabaseMetaData data = store.getMetaData();
    Map<String, StoreTable> tables = new TreeMap<>();
    try (ResultSet found =
        data.getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
      while (found.next()) {
        String name = found.getString("TABLE_NAME");
        if (!NOT_OURS.contains(name)) {
          tables.put(
              name,
              new StoreTable(name, key(data, name), texts(data, name), references(data, name)));
        }
      }
    }
    return tables;
  }

  private static Set<String> key(DatabaseMetaData data, String table) throws SQLException {
    Set<String> columns = new LinkedHashSet<>();
    try (ResultSet found = data.getPrimaryKeys(null, "public", table)) {
      while (found.next()) {
        columns.add(found.getString("COLUMN_NAME"));
      }
    }
    return columns;
  }

  private static Map<String, Boolean> texts(DatabaseMetaData data, String table)
      throws SQLException {
    Set<String> unique = unique(data, table);
    Map<String, Boolean> columns = new LinkedHashMap<>();
    try (ResultSet found = data.getColumns(null, "public", table, "%")) {
      while (found.next()) {
        if (TEXT.contains(found.getInt("DATA_TYPE"))) {
          String name = found.getString("COLUMN_NAME");
          columns.put(name, unique.contains(name));
        }
      }
    }
    return columns;
  }

  private static Set<String> unique(DatabaseMetaData data, String table) throws SQLException {
    Map<String, List<String>> indexes = new TreeMap<>();
    try (ResultSet found = data.getIndexInfo(null, "public", table, true, true)) {
      while (found.next()) {
        String index = found.getString("INDEX_NAME");
        if (index != null) {
          indexes
              .computeIfAbsent(index, i -> new ArrayList<>())
              .add(found.getString("COLUMN_NAME"));
        }
      }
    }
    Set<String> single = new HashSet<>();
    indexes.values().stream().filter(c -> c.size() == 1).forEach(single::addAll);
    return single;
  }

  private static List<Reference> references(DatabaseMetaData data, String table)
      throws SQLException {
    List<Reference> all = new ArrayList<>();
    try (ResultSet found = data.getExportedKeys(null, "public", table)) {
      while (found.next()) {
        String other = found.getString("FKTABLE_NAME");
        String column = found.getString("FKCOLUMN_NAME");
        all.add(
            new Reference(
                other, column, found.getString("PKCOLUMN_NAME"), optional(data, other, column)));
      }
    }
    return all;
  }

  private static boolean optional(DatabaseMetaData data, String table, String column)
      throws SQLException {
    try (ResultSet found = data.getColumns(null, "public", table, column)) {
      return found.next() && found.getInt("NULLABLE") == DatabaseMetaData.columnNullable;
    }
  }
}
