package kutip.insight.ui;

import com.vaadin.flow.component.Component;
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
import kutip.company.Company;
import kutip.company.WatchKind;
import kutip.company.Watchlist;
import kutip.insight.CompanyCount;
import kutip.insight.InsightQueries;
import kutip.uikit.EmptyState;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;
import kutip.uikit.WordFilter;

/** Companies by how much is known about them. */
@Route("companies")
@PermitAll
@Menu(title = "menu.companies", order = 6, icon = "vaadin:building")
public class CompanyListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 40;

  private final transient InsightQueries insights;
  private final transient Stars stars;
  private transient Watchlist watched = Watchlist.NOTHING;
  private final WordFilter words;
  private final Section list = new Section();

  CompanyListView(InsightQueries insights, Stars stars) {
    this.stars = stars;
    this.insights = insights;
    addClassName("kutip-page");
    list.addClassName("kutip-card");
    words = new WordFilter("companies", getTranslation("companies.search"));
    add(
        new PageHead(getTranslation("companies"), getTranslation("companies.about")).actions(words),
        list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String asked = words.read(event);
    watched = stars.mine();
    Paging<CompanyCount> rows =
        new Paging<>(PAGE, (offset, limit) -> insights.companies(asked, offset, limit), this::row);
    rows.addClassName("kutip-rows");
    list.removeAll();
    list.add(rows.isEmpty() ? nothing(asked) : rows);
  }

  private EmptyState nothing(String asked) {
    if (!asked.isEmpty()) {
      return new EmptyState(
          getTranslation("companies.empty"), getTranslation("companies.empty.hint"));
    }
    return new EmptyState(getTranslation("companies.none"), getTranslation("companies.none.hint"))
        .offer(
            new LinkButton(getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS));
  }

  private Component row(CompanyCount one) {
    Company company = one.company();
    Anchor name = new Anchor(Links.company(company.slug()), company.name());
    name.addClassName("kutip-line-title");
    Span detail = new Span(String.join(" · ", company.tickers()));
    detail.addClassNames("kutip-soft", "kutip-small");
    Span count = new Span(getTranslation("facts.count", one.facts()));
    count.addClassNames("kutip-figure", "kutip-soft");
    Div row = new Div(stars.mine(WatchKind.COMPANY, company.name(), watched), name, detail, count);
    row.addClassName("kutip-row");
    return row;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("companies"));
  }
}
