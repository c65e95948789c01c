package kutip.report;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table row by row; cells are texts, numbers, days, truths or null. */
interface RowWriter extends Closeable {

  void head(List<String> names) throws IOException;

  void row(List<? extends @Nullable Object> cells) throws IOException;

  /**
   * A text that no spreadsheet takes for a formula: one that begins like a formula gets an
   * apostrophe in front.
   */
  static String neutral(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
