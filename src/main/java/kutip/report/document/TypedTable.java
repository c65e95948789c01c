package kutip.report.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as a workbook holds it: a column for each figure, and one for what is wrong with it. */
final class TypedTable {

  private final Block.Table table;
  private final ReportDocument report;

  TypedTable(Block.Table table, ReportDocument report) {
    this.table = table;
    this.report = report;
  }

  List<String> heads() {
    List<String> heads = new ArrayList<>(List.of(report.word("fact")));
    for (Block.Column column : table.columns()) {
      heads.add(column.title());
      column.figures().forEach(figure -> heads.add(figure.title()));
      if (!column.figures().isEmpty()) {
        heads.add(report.word("currency"));
      }
    }
    heads.add(report.word("remarks"));
    return heads;
  }

  List<@Nullable Object> cells(Block.Row row) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(row.fact() == null ? null : BigDecimal.valueOf(row.fact()));
    for (int i = 0; i < row.cells().size(); i++) {
      switch (row.cells().get(i)) {
        case Cell.Words words -> cells.add(new TypedSheet.Words(words.text()));
        case Cell.Day day ->
            cells.add(day.day() == null ? new TypedSheet.Words(day.printed()) : day.day());
        case Cell.Figures figures -> figures(table.columns().get(i), figures, cells);
        case Cell.State state ->
            cells.add(
                new TypedSheet.Words(
                    state.marks().stream().map(Cell.Mark::text).collect(Collectors.joining(", "))));
        case Cell.Cites cites -> cells.add(TypedSheet.notes(cites.notes()));
      }
    }
    cells.add(row.remarks().isEmpty() ? null : String.join(" ", row.remarks()));
    return cells;
  }

  private static void figures(
      Block.Column column, Cell.Figures figures, List<@Nullable Object> cells) {
    cells.add(new TypedSheet.Words(figures.printed()));
    String currency = null;
    for (Block.Named named : column.figures()) {
      Cell.Figure found =
          figures.figures().stream()
              .filter(f -> f.name().equals(named.name()))
              .findFirst()
              .orElse(null);
      cells.add(found == null ? null : new TypedSheet.Number(found.value(), found.unit()));
      if (found != null && found.unit() != null && found.unit().length() == 3) {
        currency = found.unit();
      }
    }
    if (!column.figures().isEmpty()) {
      cells.add(currency);
    }
  }
}
