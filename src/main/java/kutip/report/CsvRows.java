package kutip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Rows as RFC 4180 CSV in UTF-8, with the mark by which spreadsheets know the encoding. */
final class CsvRows implements RowWriter {

  private final CSVPrinter printer;

  CsvRows(OutputStream out) throws IOException {
    OutputStreamWriter writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write('\uFEFF');
    printer = new CSVPrinter(writer, CSVFormat.RFC4180);
  }

  @Override
  public void head(List<String> names) throws IOException {
    printer.printRecord(names);
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    for (Object cell : cells) {
      printer.print(
          switch (cell) {
            case null -> "";
            case BigDecimal figure -> figure.stripTrailingZeros().toPlainString();
            case String text -> RowWriter.neutral(text);
            default -> cell.toString();
          });
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.flush();
  }
}
