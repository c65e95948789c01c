package kutip.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;

/** A row of {@code fact_decision}. */
final class FactDecisionRow {

  private static final int LONGEST_REASON = 2000;

  private FactDecisionRow() {}

  static FactDecision read(ResultSet row, int number) throws SQLException {
    return new FactDecision(
        row.getLong(1),
        FactDecision.Verb.valueOf(row.getString(2)),
        row.getString(3),
        row.getObject(4, OffsetDateTime.class).toInstant(),
        row.getString(5),
        facts(row.getString(6)),
        row.getString(7),
        (Long) row.getObject(8),
        row.getBoolean(9));
  }

  private static List<FactId> facts(String column) {
    return Arrays.stream(column.split(" "))
        .filter(text -> !text.isEmpty())
        .map(text -> new FactId(Long.parseLong(text)))
        .toList();
  }

  static String join(List<FactId> facts) {
    return facts.stream().map(f -> String.valueOf(f.value())).collect(Collectors.joining(" "));
  }

  static @Nullable String shortened(@Nullable String reason) {
    if (reason == null || reason.isBlank()) {
      return null;
    }
    String text = reason.strip();
    return text.substring(0, Math.min(text.length(), LONGEST_REASON));
  }
}
