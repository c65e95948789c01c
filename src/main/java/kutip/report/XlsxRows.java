package kutip.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** Rows as one sheet with typed cells, a frozen head and a filter. */
final class XlsxRows implements RowWriter {

  private static final int MOST_LETTERS = 32_767;
  private static final int ROWS_HELD = 500;

  private final Workbook book;
  private final Worksheet sheet;
  private int row;
  private int columns;

  XlsxRows(OutputStream out, String name) {
    book = new Workbook(out, "Kutip", null);
    sheet = book.newWorksheet(name);
  }

  @Override
  public void head(List<String> names) {
    columns = names.size();
    for (int column = 0; column < columns; column++) {
      sheet.value(0, column, names.get(column));
      sheet.style(0, column).bold().set();
    }
    sheet.freezePane(0, 1);
    row = 1;
  }

  @Override
  public void row(List<? extends @Nullable Object> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      cell(column, cells.get(column));
    }
    row++;
    if (row % ROWS_HELD == 0) {
      sheet.flush();
    }
  }

  private void cell(int column, @Nullable Object cell) {
    switch (cell) {
      case null -> {}
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format("yyyy-mm-dd").set();
      }
      case BigDecimal figure -> {
        sheet.value(row, column, figure);
        sheet
            .style(row, column)
            .format(figure.stripTrailingZeros().scale() > 0 ? "#,##0.##" : "#,##0")
            .set();
      }
      case Number number -> sheet.value(row, column, number);
      case Boolean truth -> sheet.value(row, column, truth);
      default -> {
        String text = RowWriter.neutral(cell.toString());
        sheet.value(row, column, text.substring(0, Math.min(MOST_LETTERS, text.length())));
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (row > 1) {
      sheet.setAutoFilter(0, 0, row - 1, columns - 1);
    }
    book.finish();
  }
}
