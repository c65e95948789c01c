package kutip.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.insight.SourceCount;
import kutip.insight.SourceQueries;
import kutip.uikit.EmptyState;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;

/** The publishers behind the facts. */
@Route("sources")
@PermitAll
@Menu(title = "menu.sources", order = 7.5, icon = "vaadin:globe")
public class SourceListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 40;

  private final transient SourceQueries sources;
  private final Section list = new Section();

  SourceListView(SourceQueries sources) {
    this.sources = sources;
    addClassName("kutip-page");
    list.addClassName("kutip-card");
    add(new PageHead(getTranslation("sources"), getTranslation("sources.about")), list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    List<SourceCount> all = sources.sources();
    Paging<SourceCount> rows =
        new Paging<>(
            PAGE, (offset, limit) -> all.stream().skip(offset).limit(limit).toList(), this::row);
    rows.addClassName("kutip-rows");
    list.removeAll();
    list.add(
        all.isEmpty()
            ? new EmptyState(getTranslation("sources.empty"), getTranslation("sources.empty.hint"))
                .offer(
                    new LinkButton(
                        getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS))
            : rows);
  }

  private Div row(SourceCount source) {
    Anchor name = new Anchor(Links.source(source.source()), source.source());
    name.addClassName("kutip-line-title");
    Span count = new Span(getTranslation("articles.count", source.articles()));
    count.addClassNames("kutip-figure", "kutip-soft");
    Div row = new Div(name, count);
    row.addClassName("kutip-row");
    return row;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("sources"));
  }
}
