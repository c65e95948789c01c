package kutip.operation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Compares every row of a table in two databases. */
record TableComparison(Table table, Connection source, Connection target) {

  void run(int step, LongConsumer done) throws SQLException, OperationException {
    try (Statement left = source.createStatement();
        Statement right = target.createStatement()) {
      left.setFetchSize(step);
      right.setFetchSize(step);
      try (ResultSet here = left.executeQuery(query());
          ResultSet there = right.executeQuery(query())) {
        if (table.key() == null) {
          unordered(here, there);
        } else {
          ordered(new Groups(here), new Groups(there), step, done);
        }
      }
    }
  }

  private String query() {
    return "select "
        + table.columnList()
        + " from "
        + table.name()
        + (table.key() == null ? "" : " order by " + table.key());
  }

  private void ordered(Groups here, Groups there, int step, LongConsumer done)
      throws SQLException, OperationException {
    long compared = 0;
    while (true) {
      List<String> left = here.next();
      List<String> right = there.next();
      if (!left.equals(right)) {
        throw new OperationException(
            "table "
                + table.name()
                + " differs in the row \""
                + shortened(left.isEmpty() ? right.getFirst() : left.getFirst())
                + "\"");
      }
      if (left.isEmpty()) {
        done.accept(compared);
        return;
      }
      long before = compared / step;
      compared += left.size();
      if (compared / step > before) {
        done.accept(compared);
      }
    }
  }

  private static String shortened(String row) {
    return row.length() <= 120 ? row : row.substring(0, 120) + "…";
  }

  /** Texts sort differently in the two databases, so sums of digests are compared. */
  private void unordered(ResultSet here, ResultSet there) throws SQLException, OperationException {
    if (!sum(here).equals(sum(there))) {
      throw new OperationException("table " + table.name() + " differs");
    }
  }

  private List<Long> sum(ResultSet rows) throws SQLException {
    long count = 0;
    long first = 0;
    long second = 0;
    while (rows.next()) {
      long[] digest = Values.digest(Values.read(rows, table));
      count++;
      first += digest[0];
      second += digest[1];
    }
    return List.of(count, first, second);
  }

  /** Hands out the rows of one key after another; within a key the order is not told. */
  private final class Groups {

    private final ResultSet rows;
    private @Nullable List<@Nullable Object> ahead;

    Groups(ResultSet rows) throws SQLException {
      this.rows = rows;
      read();
    }

    private void read() throws SQLException {
      ahead = rows.next() ? Values.read(rows, table) : null;
    }

    private @Nullable Object key(List<@Nullable Object> row) {
      return row.get(List.copyOf(table.columns().keySet()).indexOf(table.key()));
    }

    List<String> next() throws SQLException {
      List<String> group = new ArrayList<>();
      List<@Nullable Object> row = ahead;
      Object key = row == null ? null : key(row);
      while (row != null && Objects.equals(key, key(row))) {
        group.add(Values.text(row));
        read();
        row = ahead;
      }
      Collections.sort(group);
      return group;
    }
  }
}
