package kutip.operation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Copies a table's rows in the order of their key and commits in between. */
record TableCopy(Table table, Connection source, Connection target) {

  /** Goes on behind the greatest key that has arrived; that key's own rows are copied anew. */
  void run(int step, LongConsumer done) throws SQLException {
    if (count(source) == count(target)) {
      // Others may refer to these rows already.
      done.accept(count(target));
      return;
    }
    long copied = startOver();
    done.accept(copied);
    String marks = String.join(", ", Collections.nCopies(table.columns().size(), "?"));
    String insert =
        "insert into " + table.name() + " (" + table.columnList() + ") values (" + marks + ")";
    try (Statement select = source.createStatement();
        PreparedStatement into = target.prepareStatement(insert)) {
      select.setFetchSize(step);
      try (ResultSet rows = select.executeQuery(query())) {
        int waiting = 0;
        while (rows.next()) {
          Values.write(into, Values.read(rows, table));
          into.addBatch();
          copied++;
          if (++waiting == step) {
            into.executeBatch();
            target.commit();
            waiting = 0;
            done.accept(copied);
          }
        }
        into.executeBatch();
        target.commit();
        done.accept(copied);
      }
    }
  }

  private String query() throws SQLException {
    String all = "select " + table.columnList() + " from " + table.name();
    if (table.key() == null) {
      return all;
    }
    Long reached = greatest();
    String rest = reached == null ? "" : " where " + table.key() + " > " + reached;
    return all + rest + " order by " + table.key();
  }

  /** Removes what may be half copied and says how many rows stay. */
  private long startOver() throws SQLException {
    Long reached = table.key() == null ? null : greatest();
    try (Statement statement = target.createStatement()) {
      statement.execute(
          "delete from "
              + table.name()
              + (reached == null ? "" : " where " + table.key() + " = " + reached));
      target.commit();
    }
    return count(target);
  }

  private long count(Connection store) throws SQLException {
    try (Statement statement = store.createStatement();
        ResultSet found = statement.executeQuery("select count(*) from " + table.name())) {
      found.next();
      return found.getLong(1);
    }
  }

  private @Nullable Long greatest() throws SQLException {
    try (Statement statement = target.createStatement();
        ResultSet found =
            statement.executeQuery("select max(" + table.key() + ") from " + table.name())) {
      found.next();
      long value = found.getLong(1);
      return found.wasNull() ? null : value;
    }
  }
}
