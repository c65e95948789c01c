package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import kutip.insight.PeopleFlow;

/**
 * Persons by the company that they left and the one that they joined; each cell opens its facts.
 */
final class TalentMatrix extends Section {

  private static final int MOST = 12;

  private final BiConsumer<String, Behind> open;
  private final long most;

  TalentMatrix(List<PeopleFlow> flows, BiConsumer<String, Behind> open) {
    this.open = open;
    most = flows.stream().mapToLong(PeopleFlow::all).max().orElse(1);
    addClassNames("kutip-card", "kutip-wide");
    List<String> rows = busiest(flows, PeopleFlow::from);
    List<String> columns = busiest(flows, PeopleFlow::to);
    Span note = new Span(getTranslation("matrix.note"));
    note.addClassNames("kutip-soft", "kutip-small");
    Div scroll = new Div(table(flows, rows, columns));
    scroll.addClassName("kutip-scroll-wide");
    scroll.getElement().setAttribute("tabindex", "0");
    scroll.getElement().setAttribute("role", "region");
    scroll.getElement().setAttribute("aria-label", getTranslation("matrix"));
    add(new H2(getTranslation("matrix")), note, scroll);
  }

  private static List<String> busiest(List<PeopleFlow> flows, Function<PeopleFlow, String> side) {
    Map<String, Long> sums = new HashMap<>();
    flows.forEach(f -> sums.merge(side.apply(f), f.all(), Long::sum));
    return sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private NativeTable table(List<PeopleFlow> flows, List<String> rows, List<String> columns) {
    NativeTable table = new NativeTable();
    table.addClassNames("kutip-table", "kutip-matrix");
    table.setCaptionText(getTranslation("matrix"));
    NativeTableRow head = table.getHead().addRow();
    head.add(header(getTranslation("matrix.corner"), "col"));
    columns.forEach(name -> head.add(header(name, "col")));
    Map<List<String>, PeopleFlow> cells = new HashMap<>();
    flows.forEach(f -> cells.put(List.of(f.from(), f.to()), f));
    for (String from : rows) {
      NativeTableRow row = new NativeTableRow(header(from, "row"));
      for (String to : columns) {
        PeopleFlow flow = cells.get(List.of(from, to));
        row.add(flow == null ? new NativeTableCell() : cell(flow));
      }
      table.getBody().add(row);
    }
    return table;
  }

  private static NativeTableHeaderCell header(String text, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
    cell.getElement().setAttribute("scope", scope);
    cell.setTitle(text);
    return cell;
  }

  private Component cell(PeopleFlow flow) {
    String way = flow.from() + " → " + flow.to();
    NativeButton button =
        new NativeButton(
            String.valueOf(flow.all()), event -> open.accept(way, new Behind.Facts(flow.facts())));
    button.setAriaLabel(
        getTranslation("matrix.cell", flow.from(), flow.to(), flow.all(), flow.unreviewed()));
    button.getStyle().set("--heat", 12 + Math.round(58.0 * flow.all() / most) + "%");
    if (flow.unreviewed() > 0) {
      button.addClassName("kutip-hatched");
    }
    return new NativeTableCell(button);
  }
}
