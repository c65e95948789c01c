package kutip.report.document;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A sheet with typed cells under a frozen head with a filter. */
final class TypedSheet {

  private static final int MOST_LETTERS = 32_767;
  private static final int ROWS_HELD = 500;
  private static final int WIDEST = 70;

  private final Worksheet sheet;
  private int row;
  private int[] widths = {};

  TypedSheet(Worksheet sheet) {
    this.sheet = sheet;
  }

  /** A text, also one that looks like something else. */
  record Words(String text) {}

  /**
   * A figure.
   *
   * @param unit ISO 4217 code, {@code %}, or null for a count
   */
  record Number(BigDecimal value, @Nullable String unit) {}

  static List<@Nullable Object> cells(@Nullable Object... cells) {
    return Arrays.asList(cells);
  }

  static @Nullable Object notes(List<Integer> notes) {
    return notes.size() == 1
        ? BigDecimal.valueOf(notes.getFirst())
        : new Words(notes.stream().map(String::valueOf).collect(Collectors.joining(", ")));
  }

  void head(List<String> names) {
    widths = new int[names.size()];
    for (int column = 0; column < names.size(); column++) {
      text(column, names.get(column));
      sheet.style(0, column).bold().wrapText(true).set();
    }
    sheet.freezePane(0, 1);
    row = 1;
  }

  void row(List<? extends @Nullable Object> cells) throws IOException {
    for (int column = 0; column < cells.size(); column++) {
      cell(column, cells.get(column));
    }
    row++;
    if (row == ROWS_HELD) {
      width();
    }
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
        wide(column, 11);
      }
      case Number number -> number(column, number);
      case BigDecimal count -> sheet.value(row, column, count);
      case Words words -> text(column, words.text());
      default -> text(column, cell.toString());
    }
  }

  private void number(int column, Number number) {
    String unit = number.unit();
    boolean percent = "%".equals(unit);
    sheet.value(
        row,
        column,
        percent
            ? number.value().divide(BigDecimal.valueOf(100), MathContext.DECIMAL64)
            : number.value());
    String digits = number.value().stripTrailingZeros().scale() > 0 ? "#,##0.##" : "#,##0";
    boolean currency = unit != null && unit.matches("[A-Z]{3}");
    sheet
        .style(row, column)
        .format(percent ? "0.0##%" : currency ? "[$" + unit + "] " + digits : digits)
        .set();
    wide(column, number.value().toPlainString().length() + 8);
  }

  private void text(int column, String text) {
    String neutral = neutral(text);
    String cut = neutral.substring(0, Math.min(MOST_LETTERS, neutral.length()));
    sheet.value(row, column, cut);
    wide(column, cut.length() + 2);
  }

  /** No text of an article becomes a formula. */
  private static String neutral(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  private void wide(int column, int letters) {
    if (column < widths.length) {
      widths[column] = Math.min(WIDEST, Math.max(widths[column], letters));
    }
  }

  private void width() {
    for (int column = 0; column < widths.length; column++) {
      sheet.width(column, Math.max(8, widths[column]));
    }
  }

  void end(boolean filtered) throws IOException {
    if (row < ROWS_HELD) {
      width();
    }
    if (filtered && row > 1) {
      sheet.setAutoFilter(0, 0, row - 1, widths.length - 1);
    }
    sheet.finish();
  }
}
