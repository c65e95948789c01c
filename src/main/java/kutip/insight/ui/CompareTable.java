package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import kutip.fact.CountedAs;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.insight.ComparedCompany;
import kutip.insight.MarketPoint;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import org.jspecify.annotations.Nullable;

/** Key figures of several companies, a column each; every figure leads to what it counts. */
final class CompareTable extends Section {

  private final Formats formats = Formats.here();
  private final List<ComparedCompany> companies;
  private final NativeTable table = new NativeTable();

  CompareTable(List<ComparedCompany> companies) {
    this.companies = companies;
    addClassName("kutip-card");
    table.addClassNames("kutip-table", "kutip-compare");
    table.getStyle().set("--columns", String.valueOf(companies.size()));
    table.setCaptionText(getTranslation("compare.figures"));
    NativeTableRow head = table.getHead().addRow();
    Span corner = new Span(getTranslation("compare.figures"));
    corner.addClassName("kutip-sr");
    head.add(header(corner, "col"));
    companies.forEach(c -> head.add(header(new Anchor(Links.company(c.slug()), c.name()), "col")));
    rows();
    Div scroll = new Div(table);
    scroll.addClassName("kutip-scroll-wide");
    scroll.getElement().setAttribute("tabindex", "0");
    scroll.getElement().setAttribute("role", "region");
    scroll.getElement().setAttribute("aria-label", getTranslation("compare.figures"));
    add(new H2(getTranslation("compare.figures")), scroll);
  }

  private void rows() {
    row("company.facts", c -> link(formats.count(c.facts()), c.about()));
    row(
        "compare.unreviewed",
        c ->
            link(
                formats.count(c.unreviewedFacts()),
                c.about().with().reviews(Set.of(kutip.fact.ReviewState.UNREVIEWED)).build()));
    row("company.arrivals", c -> link(formats.count(c.arrivals()), counted(c, CountedAs.ARRIVAL)));
    row(
        "company.departures",
        c -> link(formats.count(c.departures()), counted(c, CountedAs.DEPARTURE)));
    row("talent.laid_off", c -> link(formats.count(c.laidOff()), counted(c, CountedAs.LAID_OFF)));
    row("company.spent", c -> link(usd(c.spentUsd()), money(c).payer(c.name()).build()));
    row(
        "company.received",
        c -> link(usd(c.receivedUsd()), money(c).counterparty(c.name()).build()));
    row("company.worst_fall", c -> change(c.worstFall()));
    row("company.best_rise", c -> change(c.bestRise()));
    row(
        "overview.conflicts",
        c -> link(formats.count(c.conflicts()), c.about().with().disputedOnly(true).build()));
  }

  private static FactFilter counted(ComparedCompany company, CountedAs figure) {
    return company.about().with().countedAs(figure).build();
  }

  private static FactFilterBuilder money(ComparedCompany company) {
    return company.about().with().companies(Set.of()).countedAs(CountedAs.SPENT);
  }

  private void row(String label, Function<ComparedCompany, Component> figure) {
    NativeTableRow row = new NativeTableRow(header(new Span(getTranslation(label)), "row"));
    for (ComparedCompany company : companies) {
      NativeTableCell cell = new NativeTableCell(figure.apply(company));
      cell.addClassName("kutip-figure");
      row.add(cell);
    }
    table.getBody().add(row);
  }

  private static NativeTableHeaderCell header(Component content, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  private static Component link(String figure, FactFilter facts) {
    return new Anchor(Links.facts(Links.query(facts.toParameters())), figure);
  }

  private Component change(@Nullable MarketPoint point) {
    return point == null || point.percent() == null
        ? new Span("–")
        : new Anchor(
            Links.fact(point.fact()),
            formats.percent(point.percent())
                + (point.day() == null ? "" : " · " + formats.day(point.day())));
  }

  private String usd(BigDecimal amount) {
    return amount.signum() == 0 ? "–" : formats.shortMoney(amount, "USD");
  }
}
