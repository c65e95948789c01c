package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import kutip.insight.FactLine;
import kutip.insight.InsightQueries;
import kutip.uikit.EmptyState;
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
    add(lines.isEmpty() ? empty() : lines);
  }

  private Component empty() {
    Anchor add = new Anchor(Links.intake(), getTranslation("word.add_articles"));
    add.addClassName("kutip-button");
    return new EmptyState(getTranslation("facts.empty"), getTranslation("facts.empty.hint"))
        .offer(add);
  }
}
