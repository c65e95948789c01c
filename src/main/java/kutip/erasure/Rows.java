package kutip.erasure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kutip.shared.Chunks;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Deletes rows with all that refers to them, and blackens texts, in any table. */
@Repository
class Rows {

  private final NamedParameterJdbcTemplate jdbc;

  Rows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, StoreTable> tables() {
    return Objects.requireNonNull(
        jdbc.getJdbcTemplate()
            .execute((ConnectionCallback<Map<String, StoreTable>>) StoreTable::all));
  }

  /** Deletes the rows whose column has one of the values; adds to the counts by table. */
  void delete(
      Map<String, StoreTable> tables,
      String table,
      String column,
      Collection<?> values,
      Map<String, Long> counts) {
    for (List<Object> chunk : Chunks.of(values.stream().map(v -> (Object) v).toList())) {
      deleteChunk(tables, table, column, chunk, counts);
    }
  }

  private void deleteChunk(
      Map<String, StoreTable> tables,
      String table,
      String column,
      List<Object> values,
      Map<String, Long> counts) {
    Map<String, Object> parameters = Map.of("values", values);
    StoreTable known = Objects.requireNonNull(tables.get(table));
    for (StoreTable.Reference reference : known.references()) {
      List<Object> theirs =
          reference.ours().equals(column)
              ? values
              : jdbc.queryForList(
                  "select %s from %s where %s in (:values)"
                      .formatted(reference.ours(), table, column),
                  parameters,
                  Object.class);
      if (theirs.isEmpty()) {
        continue;
      }
      if (reference.optional()) {
        forget(reference, theirs);
      } else {
        delete(tables, reference.table(), reference.column(), theirs, counts);
      }
    }
    long gone =
        jdbc.update("delete from %s where %s in (:values)".formatted(table, column), parameters);
    if (gone > 0) {
      counts.merge(table, gone, Long::sum);
    }
  }

  private void forget(StoreTable.Reference reference, List<Object> values) {
    for (List<Object> chunk : Chunks.of(values)) {
      jdbc.update(
          "update %1$s set %2$s = null where %2$s in (:values)"
              .formatted(reference.table(), reference.column()),
          Map.of("values", chunk));
    }
  }

  /** Blackens names in one table; the keys of rows that changed. */
  List<Map<String, Object>> mask(StoreTable table, NameMask mask) {
    List<Map<String, Object>> changed = new ArrayList<>();
    if (table.key().isEmpty() || table.texts().isEmpty()) {
      return changed;
    }
    for (Map<String, Object> row : candidates(table, mask)) {
      if (mask(table, row, mask)) {
        changed.add(row);
      }
    }
    return changed;
  }

  private List<Map<String, Object>> candidates(StoreTable table, NameMask mask) {
    Map<String, Object> words = new HashMap<>();
    List<String> conditions = new ArrayList<>();
    for (String word : mask.words()) {
      String parameter = "w" + words.size();
      words.put(parameter, "%" + word.replaceAll("([!%_])", "!$1") + "%");
      table
          .texts()
          .keySet()
          .forEach(c -> conditions.add("lower(" + c + ") like :" + parameter + " escape '!'"));
    }
    List<String> columns = new ArrayList<>(table.key());
    table.texts().keySet().stream().filter(c -> !columns.contains(c)).forEach(columns::add);
    return jdbc.queryForList(
        "select %s from %s where %s"
            .formatted(String.join(", ", columns), table.name(), String.join(" or ", conditions)),
        words);
  }

  private boolean mask(StoreTable table, Map<String, Object> row, NameMask mask) {
    Map<String, Object> changed = new HashMap<>();
    table
        .texts()
        .forEach((column, unique) -> {
          if (row.get(column) instanceof String text && mask.matches(text)) {
            changed.put(column, unique ? "erased-" + keyOf(table, row) : mask.apply(text));
          }
        });
    if (changed.isEmpty()) {
      return false;
    }
    Map<String, Object> parameters = new HashMap<>();
    table.key().forEach(column -> parameters.put("key_" + column, row.get(column)));
    String where =
        table.key().stream().map(c -> c + " = :key_" + c).collect(Collectors.joining(" and "));
    if (changed.keySet().stream().anyMatch(table.key()::contains)) {
      jdbc.update("delete from %s where %s".formatted(table.name(), where), parameters);
      return true;
    }
    parameters.putAll(changed);
    String set =
        changed.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
    jdbc.update("update %s set %s where %s".formatted(table.name(), set, where), parameters);
    return true;
  }

  private static String keyOf(StoreTable table, Map<String, Object> row) {
    return table.key().stream()
        .map(c -> String.valueOf(row.get(c)))
        .collect(Collectors.joining("-"));
  }
}
