package kutip.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import kutip.insight.FactLine;
import kutip.insight.InsightQueries;
import kutip.uikit.EmptyState;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.Paging;

/** The facts that a filter leaves, a page at a time. */
final class FactList extends Div {

  private static final int PAGE = 15;

  FactList(InsightQueries insights, FactFilter filter, FactSort sort) {
    this(insights, filter, sort, PAGE);
  }

  FactList(InsightQueries insights, FactFilter filter, FactSort sort, int page) {
    Paging<FactLine> lines =
        new Paging<>(
            page, (offset, limit) -> insights.lines(filter, sort, offset, limit), FactItem::new);
    add(lines.isEmpty() ? none() : lines);
  }

  /** Where nothing was asked for but what a page always shows. */
  private static EmptyState none() {
    UI ui = UI.getCurrent();
    return new EmptyState(ui.getTranslation("facts.none"), ui.getTranslation("facts.none.hint"))
        .offer(
            new LinkButton(
                ui.getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS));
  }

  /**
   * Where a reader's own filters leave nothing.
   *
   * @param path the page without filters
   */
  static EmptyState filteredAway(String path) {
    UI ui = UI.getCurrent();
    return new EmptyState(ui.getTranslation("facts.empty"), ui.getTranslation("facts.empty.hint"))
        .offer(new LinkButton(ui.getTranslation("filter.clear"), path, VaadinIcon.CLOSE_SMALL));
  }
}
