package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.company.Company;
import kutip.company.WatchKind;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import kutip.fact.Guidance;
import kutip.fact.GuidanceQueries;
import kutip.fact.KnownBy;
import kutip.insight.CompanyInsight;
import kutip.insight.InsightQueries;
import kutip.insight.LeftOutQueries;
import kutip.insight.PastQueries;
import kutip.shared.ClaimKind;
import kutip.shared.Language;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.chart.Chart;

/** Everything known about one company; each line leads to its quote. */
@Route("company/:slug")
@PermitAll
public class CompanyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 6;

  private final transient InsightQueries insights;
  private final transient LeftOutQueries leftOut;
  private final transient GuidanceQueries guidance;
  private final transient PastQueries past;
  private final transient ValueCharts values;
  private final transient Stars stars;
  private final transient FactsDialog dialog;
  private String name = "";

  CompanyView(
      InsightQueries insights,
      LeftOutQueries leftOut,
      GuidanceQueries guidance,
      PastQueries past,
      ValueCharts values,
      Stars stars,
      FactsDialog dialog) {
    this.insights = insights;
    this.leftOut = leftOut;
    this.guidance = guidance;
    this.past = past;
    this.values = values;
    this.stars = stars;
    this.dialog = dialog;
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    CompanyInsight insight = insights.company(slug).orElseThrow(NotFoundException::new);
    Company company = insight.company();
    name = company.name();
    removeAll();
    Language language = Language.ofTag(getLocale().getLanguage()).orElse(Language.EN);
    String query = Links.query(about().toParameters());
    PageHead head =
        new PageHead(name, "")
            .actions(
                stars.of(WatchKind.COMPANY, name),
                new LinkButton(
                    getTranslation("compare.with"),
                    Links.compare(List.of(name)),
                    VaadinIcon.SPLIT_H),
                LinkButton.download(
                    getTranslation("word.export_pdf"), Links.exportCompany(slug, language)),
                LinkButton.download(getTranslation("word.export_csv"), Links.exportFacts(query)));
    KnownBy known = KnownPicker.read(event.getLocation().getQueryParameters());
    add(head, names(insight), new KnownPicker(Links.company(slug), known));
    if (known != null) {
      add(new PastPart(past.company(name, known), Links.company(slug)));
      return;
    }
    add(new CompanyFigures(insight), charts(), leftOut(), columns(insight));
  }

  private FactFilter about() {
    return FactFilter.ALL.with().company(name).build();
  }

  /** What else it is called, where it belongs, where it is listed. */
  private Div names(CompanyInsight insight) {
    Company company = insight.company();
    Div names = new Div();
    names.addClassNames("kutip-actions", "kutip-small", "kutip-soft", "kutip-names");
    company.tickers().forEach(ticker -> names.add(new Span(ticker)));
    if (company.parent() != null) {
      names.add(
          new Span(
              new Span(getTranslation("company.parent") + " "), CompanyLinks.to(company.parent())));
    }
    if (!insight.children().isEmpty()) {
      Span children = new Span(new Span(getTranslation("company.children") + " "));
      String separator = "";
      for (Company child : insight.children()) {
        children.add(new Span(separator), new Anchor(Links.company(child.slug()), child.name()));
        separator = ", ";
      }
      names.add(children);
    }
    List<String> others = company.aliases();
    if (!others.isEmpty()) {
      names.add(
          new Span(
              getTranslation(
                  "company.aliases", String.join(", ", others.stream().limit(8).toList()))));
    }
    return names;
  }

  private Div charts() {
    Div grid = new Div();
    grid.addClassName("kutip-grid");
    TalentCharts talent = new TalentCharts(getLocale());
    grid.add(
        dialog.listen(
            new Chart<>(talent.byMonth(insights.talentByMonth(of(ClaimKind.TALENT_MOVE))))),
        values.chart(name, about(), getLocale()),
        dialog.listen(
            new Chart<>(
                new SpendingCharts(getLocale())
                    .byCompany(insights.spending(of(ClaimKind.AI_SPENDING))))));
    return grid;
  }

  private Div leftOut() {
    return new Div(
        LeftOutDetails.ofTalent(leftOut, about()), LeftOutDetails.ofSpending(leftOut, about()));
  }

  private FactFilter of(ClaimKind kind) {
    return about().with().kind(kind).build();
  }

  private Div columns(CompanyInsight insight) {
    Section timeline = card("company.timeline", about(), 20);
    Div side = new Div();
    side.addClassName("kutip-stack");
    if (!insight.checks().isEmpty()) {
      side.add(new CheckList(insight.checks()));
    }
    List<Guidance> budgets = guidance.of(name);
    if (!budgets.isEmpty()) {
      side.add(new GuidanceCard(budgets));
    }
    side.add(
        card("company.in", FactFilter.ALL.with().toCompany(name).build(), PAGE),
        card("company.out", FactFilter.ALL.with().fromCompany(name).build(), PAGE),
        card("company.spends", FactFilter.ALL.with().payer(name).build(), PAGE),
        card("company.receives", FactFilter.ALL.with().counterparty(name).build(), PAGE),
        sources(insight));
    Div columns = new Div(timeline, side);
    columns.addClassName("kutip-columns");
    return columns;
  }

  private Section card(String title, FactFilter filter, int page) {
    Section card = new Section(new H2(getTranslation(title)));
    card.addClassName("kutip-card");
    boolean none = insights.countLines(filter) == 0;
    card.add(none ? nothing() : new FactList(insights, filter, FactSort.NEWEST, page));
    return card;
  }

  private Component nothing() {
    Span nothing = new Span(getTranslation("company.nothing"));
    nothing.addClassNames("kutip-soft", "kutip-small");
    return nothing;
  }

  private Section sources(CompanyInsight insight) {
    boolean cut = insight.facts() > CompanyInsight.SOURCES_OF;
    String title =
        cut
            ? getTranslation("company.sources.newest", CompanyInsight.SOURCES_OF)
            : getTranslation("company.sources");
    Section card = new Section(new H2(title));
    card.addClassName("kutip-card");
    insight.sources().stream()
        .filter(source -> !source.source().isEmpty())
        .forEach(source -> {
          Span count = new Span(getTranslation("articles.count", source.articles()));
          count.addClassNames("kutip-soft", "kutip-figure");
          Div row = new Div(new Anchor(Links.source(source.source()), source.source()), count);
          row.addClassName("kutip-row");
          card.add(row);
        });
    return card;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", name);
  }
}
