package kutip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows as CSV of RFC 4180, with the mark by which spreadsheets know UTF-8. Written by hand: a
 * million rows of forty cells are mostly empty cells, which a library handles one by one.
 */
final class CsvRows implements RowWriter {

  private final Writer out;
  private final StringBuilder line = new StringBuilder(1024);

  CsvRows(OutputStream out) throws IOException {
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.out.write('\uFEFF');
  }

  @Override
  public void head(List<String> names) throws IOException {
    row(names);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    line.setLength(0);
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        line.append(',');
      }
      Object cell = cells.get(i);
      if (cell instanceof BigDecimal figure) {
        line.append(figure.stripTrailingZeros().toPlainString());
      } else if (cell instanceof String text) {
        text(RowWriter.neutral(text));
      } else if (cell != null) {
        line.append(cell);
      }
    }
    out.append(line.append("\r\n"));
  }

  private void text(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length() && plain; i++) {
      char c = text.charAt(i);
      plain = c != ',' && c != '"' && c != '\n' && c != '\r';
    }
    if (plain) {
      line.append(text);
    } else {
      line.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
