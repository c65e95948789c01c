package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import kutip.company.Slugs;
import kutip.company.Watchlist;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import kutip.insight.InsightQueries;
import kutip.insight.LeftOutQueries;
import kutip.insight.OverviewQueries;
import kutip.insight.Visits;
import kutip.shared.ClaimKind;
import kutip.uikit.EmptyState;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.chart.Chart;

/** Where the day starts: how much there is, what moved, what waits. */
@Route("")
@PermitAll
@Menu(title = "menu.overview", order = 1, icon = "vaadin:dashboard")
public class OverviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int COMPANIES = 8;
  private static final int POINTS = 120;
  private static final int NEWEST = 6;
  private static final int MONTHS = 24;

  private final transient InsightQueries insights;
  private final transient OverviewQueries overview;
  private final transient Visits visits;
  private final transient LeftOutQueries leftOut;
  private final transient Stars stars;
  private final transient FactsDialog dialog;

  OverviewView(
      InsightQueries insights,
      OverviewQueries overview,
      Visits visits,
      LeftOutQueries leftOut,
      Stars stars,
      FactsDialog dialog) {
    this.insights = insights;
    this.overview = overview;
    this.visits = visits;
    this.stars = stars;
    this.leftOut = leftOut;
    this.dialog = dialog;
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(
        new PageHead(getTranslation("overview"), getTranslation("overview.about"))
            .actions(
                new LinkButton(
                    getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS),
                LinkButton.download(getTranslation("word.export_csv"), Links.exportFacts(""))),
        new OverviewFigures(insights.totals(), overview.trends(LocalDate.now()).orElse(null)),
        changes(),
        followed(),
        charts(),
        LeftOutDetails.ofTalent(leftOut, FactFilter.ALL),
        LeftOutDetails.ofSpending(leftOut, FactFilter.ALL),
        lists());
  }

  private Div changes() {
    Div row = new Div();
    visits
        .look(stars.user())
        .ifPresent(since -> row.add(new ChangesCard(overview.changes(since), insights)));
    row.setVisible(row.getComponentCount() > 0);
    return row;
  }

  /** The newest about what the user and the team follow. */
  private Div followed() {
    Div row = new Div();
    Watchlist watched = stars.seen();
    if (watched.isEmpty()) {
      row.setVisible(false);
      return row;
    }
    Div names = new Div();
    names.addClassNames("kutip-actions", "kutip-small");
    watched.companies().stream().sorted().map(CompanyLinks::to).forEach(names::add);
    watched.people().stream()
        .sorted()
        .map(name -> new Anchor(Links.person(Slugs.of(name)), name))
        .forEach(names::add);
    Section card = new Section(new H2(getTranslation("overview.followed")), names);
    if (!watched.companies().isEmpty()) {
      FactFilter about = FactFilter.ALL.with().companies(watched.companies()).build();
      card.add(new FactList(insights, about, FactSort.NEWEST, NEWEST));
    }
    for (String person : watched.people().stream().sorted().limit(NEWEST).toList()) {
      FactFilter about = FactFilter.ALL.with().person(person).build();
      if (insights.countLines(about) > 0) {
        card.add(new FactList(insights, about, FactSort.NEWEST, 2));
      }
    }
    card.addClassName("kutip-card");
    row.add(card);
    return row;
  }

  private Div charts() {
    FactFilter talent = FactFilter.ALL.with().kind(ClaimKind.TALENT_MOVE).build();
    FactFilter recent = overview.newest(talent, MONTHS, LocalDate.now());
    FactFilter market = FactFilter.ALL.with().kind(ClaimKind.MARKET_CAP_CHANGE).build();
    FactFilter money = FactFilter.ALL.with().kind(ClaimKind.AI_SPENDING).build();
    TalentCharts talents = new TalentCharts(getLocale());
    Div grid = new Div();
    grid.addClassName("kutip-grid");
    grid.add(
        chart(
            new Chart<>(talents.byMonth(insights.talentByMonth(recent)))
                .note(getTranslation("overview.two_years"))),
        chart(new Chart<>(talents.netFlow(insights.netFlow(talent, COMPANIES)))),
        chart(
            new Chart<>(
                new MarketCharts(getLocale())
                    .percentByDay(insights.marketChanges(market, POINTS)))),
        chart(
            new Chart<>(
                new SpendingCharts(getLocale())
                    .byCompany(insights.spending(money, InsightQueries.LEADING)))));
    return grid;
  }

  private Component chart(Chart<Behind> chart) {
    chart.whenEmpty(
        new LinkButton(getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS));
    return dialog.listen(chart);
  }

  private Div lists() {
    Div lists =
        new Div(
            card("overview.newest", FactFilter.ALL, Links.facts("")),
            card(
                "overview.open_conflicts",
                FactFilter.ALL.with().disputedOnly(true).build(),
                Links.facts("disputed=yes")));
    lists.addClassName("kutip-grid");
    return lists;
  }

  private Section card(String title, FactFilter filter, String all) {
    Div head = new Div(new H2(getTranslation(title)), new Anchor(all, getTranslation("word.all")));
    head.addClassName("kutip-card-head");
    boolean peace = filter.disputedOnly() && insights.countLines(filter) == 0;
    Section card =
        new Section(
            head,
            peace
                ? new EmptyState(
                    getTranslation("overview.no_conflicts"),
                    getTranslation("overview.no_conflicts.hint"))
                : new FactList(insights, filter, FactSort.NEWEST, NEWEST));
    card.addClassName("kutip-card");
    return card;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("overview"));
  }
}
