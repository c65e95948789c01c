package kutip.uikit.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** The figures of a chart in rows; each row's button does what its mark does. */
final class ChartTable<K> extends Div {

  ChartTable(ChartSpec<K> spec, ChartCanvas.MarkListener listener) {
    addClassName("kutip-scroll");
    NativeTable table = new NativeTable();
    table.addClassName("kutip-table");
    table.setCaptionText(spec.title());
    NativeTableRow head = table.getHead().addRow();
    for (String name :
        new String[] {
          spec.positionName(),
          getTranslation("chart.series"),
          spec.unit().label(),
          getTranslation("chart.sources.head")
        }) {
      NativeTableHeaderCell cell = new NativeTableHeaderCell(name);
      cell.getElement().setAttribute("scope", "col");
      head.add(cell);
    }
    for (int s = 0; s < spec.series().size(); s++) {
      Series<K> series = spec.series().get(s);
      for (int m = 0; m < series.marks().size(); m++) {
        table.getBody().add(row(series, s, m, listener));
      }
    }
    add(table);
  }

  private NativeTableRow row(Series<K> series, int s, int m, ChartCanvas.MarkListener listener) {
    Mark<K> mark = series.marks().get(m);
    NativeButton open =
        new NativeButton(
            mark.detail().isEmpty() ? mark.position() : mark.detail(),
            event -> listener.chosen(s, m));
    open.addClassName("kutip-link");
    NativeTableHeaderCell first = new NativeTableHeaderCell(open);
    first.getElement().setAttribute("scope", "row");
    return new NativeTableRow(
        first,
        cell(nameOf(series)),
        figure(mark.text()),
        figure(mark.sources() > 0 ? String.valueOf(mark.sources()) : "–"));
  }

  private String nameOf(Series<K> series) {
    return series.unreviewed()
        ? series.name() + ", " + getTranslation("chart.unreviewed.table")
        : series.name();
  }

  private static Component cell(String text) {
    return new NativeTableCell(text);
  }

  private static Component figure(String text) {
    NativeTableCell cell = new NativeTableCell(text);
    cell.addClassName("kutip-figure");
    return cell;
  }
}
