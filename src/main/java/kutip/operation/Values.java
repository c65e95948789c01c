package kutip.operation;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values of rows as both databases understand them. */
final class Values {

  private Values() {}

  /** One row; the result set's columns are the table's. */
  static List<@Nullable Object> read(ResultSet row, Table table) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>();
    int column = 1;
    for (int type : table.columns().values()) {
      values.add(read(row, column++, type));
    }
    return values;
  }

  private static @Nullable Object read(ResultSet row, int column, int type) throws SQLException {
    Object value =
        switch (type) {
          case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP ->
              row.getObject(column, OffsetDateTime.class);
          case Types.DATE -> row.getObject(column, LocalDate.class);
          case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB ->
              row.getBytes(column);
          case Types.NUMERIC, Types.DECIMAL -> row.getBigDecimal(column);
          case Types.BIGINT -> row.getLong(column);
          case Types.INTEGER, Types.SMALLINT -> row.getInt(column);
          case Types.BOOLEAN, Types.BIT -> row.getBoolean(column);
          case Types.DOUBLE, Types.FLOAT, Types.REAL -> row.getDouble(column);
          case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR, Types.CLOB -> row.getString(column);
          default -> row.getObject(column, UUID.class);
        };
    return row.wasNull() ? null : value;
  }

  static void write(PreparedStatement insert, List<@Nullable Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      Object value = values.get(i);
      if (value instanceof byte[] bytes) {
        insert.setBytes(i + 1, bytes);
      } else {
        insert.setObject(i + 1, value);
      }
    }
  }

  /** A row as text that is the same on both databases. */
  static String text(List<@Nullable Object> values) {
    StringBuilder text = new StringBuilder();
    for (Object value : values) {
      String one =
          switch (value) {
            case null -> "null";
            case BigDecimal number ->
                number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
            case OffsetDateTime time ->
                time.withOffsetSameInstant(ZoneOffset.UTC)
                    .truncatedTo(ChronoUnit.MICROS)
                    .toString();
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            default -> value.toString();
          };
      text.append(one.length()).append(':').append(one).append(' ');
    }
    return text.toString();
  }

  /** Half a SHA-256 of a row's text; the sums of these tell two sets of rows apart. */
  static long[] digest(List<@Nullable Object> values) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256")
              .digest(text(values).getBytes(StandardCharsets.UTF_8));
      java.nio.ByteBuffer halves = java.nio.ByteBuffer.wrap(sum);
      return new long[] {halves.getLong(), halves.getLong()};
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
