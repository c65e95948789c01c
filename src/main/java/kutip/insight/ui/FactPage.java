package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Set;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import kutip.insight.InsightQueries;
import kutip.shared.ClaimKind;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** A page over the facts that its address asks for: filters, charts, the facts themselves. */
abstract class FactPage extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final String path;
  private final String words;
  private final @Nullable ClaimKind kind;
  private final transient Filters filters;
  private final transient InsightQueries insights;
  private @Nullable FilterBar bar;

  FactPage(
      String path,
      String words,
      @Nullable ClaimKind kind,
      Filters filters,
      InsightQueries insights) {
    this.path = path;
    this.words = words;
    this.kind = kind;
    this.filters = filters;
    this.insights = insights;
    addClassName("kutip-page");
  }

  /** Adds this page's own filters. */
  abstract void filters(FilterBar bar, FactFilter filter);

  /** Adds what is drawn above the list. */
  abstract void charts(Div grid, FactFilter filter);

  /** What charts leave out, or what stands behind them; nothing unless a page says so. */
  Component belowCharts(FactFilter filter) {
    return new Div();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Asked asked = filters.read(event);
    FactFilter filter =
        kind == null ? asked.filter() : asked.filter().with().kinds(Set.of(kind)).build();
    removeAll();
    Asked shown = kind == null ? asked : asked.with(filter.with().kinds(Set.of()).build());
    bar = filters.of(path, shown, own -> filters(own, shown.filter()), bar != null && bar.isOpen());
    add(head(filter), bar);
    Div grid = new Div();
    grid.addClassName("kutip-grid");
    charts(grid, filter);
    if (grid.getComponentCount() > 0) {
      add(grid, belowCharts(filter));
    }
    add(list(filter, !shown.filter().toParameters().isEmpty()));
  }

  private PageHead head(FactFilter filter) {
    String query = Links.query(filter.toParameters());
    return new PageHead(getTranslation(words), getTranslation(words + ".about"))
        .actions(
            new LinkButton(
                getTranslation("word.export_more"), Links.newReport(query), VaadinIcon.BOOK),
            LinkButton.download(getTranslation("word.export_csv"), Links.exportFacts(query)));
  }

  private Section list(FactFilter filter, boolean filtered) {
    long facts = insights.countLines(filter);
    Section section =
        new Section(
            new H2(getTranslation("facts.count", facts)),
            filtered && facts == 0
                ? FactList.filteredAway(path)
                : new FactList(insights, filter, FactSort.NEWEST));
    section.addClassName("kutip-card");
    return section;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation(words));
  }
}
