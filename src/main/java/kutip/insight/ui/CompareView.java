package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import kutip.insight.CompanyCount;
import kutip.insight.CompareQueries;
import kutip.insight.ComparedCompany;
import kutip.insight.InsightQueries;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.chart.Chart;
import org.jspecify.annotations.Nullable;

/** Two to five companies side by side. */
@Route("compare")
@PermitAll
@Menu(title = "menu.compare", order = 6.5, icon = "vaadin:split-h")
public class CompareView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int NEWEST = 5;
  private static final int OFFERED = 6;

  private final transient CompareQueries compare;
  private final transient InsightQueries insights;
  private final transient Filters filters;
  private final transient FactsDialog dialog;
  private @Nullable FilterBar bar;

  CompareView(
      CompareQueries compare, InsightQueries insights, Filters filters, FactsDialog dialog) {
    this.compare = compare;
    this.insights = insights;
    this.filters = filters;
    this.dialog = dialog;
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Asked asked = filters.read(event);
    removeAll();
    bar = filters.of("compare", asked, own -> {}, bar != null && bar.isOpen());
    add(new PageHead(getTranslation("compare"), getTranslation("compare.about")), bar);
    FactFilter filter = asked.filter();
    List<ComparedCompany> companies = compare.companies(filter);
    if (companies.size() < 2) {
      add(choose(filter.companies()));
      return;
    }
    if (filter.companies().size() > companies.size()) {
      add(new Div(getTranslation("compare.too_many", CompareQueries.MOST)));
    }
    add(new CompareTable(companies), charts(companies), newest(companies));
  }

  /** One or no company yet: offers those that facts speak of most. */
  private Component choose(Set<String> chosen) {
    List<String> known =
        insights.companies("", 0, OFFERED).stream()
            .map(CompanyCount::company)
            .map(kutip.company.Company::name)
            .filter(name -> !chosen.contains(name))
            .toList();
    String hint = known.isEmpty() ? "compare.choose.none" : "compare.choose.hint";
    EmptyState empty = new EmptyState(getTranslation("compare.choose"), getTranslation(hint));
    if (chosen.isEmpty()) {
      for (int i = 0; i + 1 < known.size(); i += 2) {
        empty.offer(link(List.of(known.get(i), known.get(i + 1))));
      }
      return empty;
    }
    for (String name : known) {
      List<String> both = new ArrayList<>(chosen);
      both.add(name);
      empty.offer(link(both));
    }
    return empty;
  }

  private static Anchor link(List<String> names) {
    Anchor link = new Anchor(Links.compare(names), String.join(" · ", names));
    link.addClassName("kutip-button");
    return link;
  }

  private Div charts(List<ComparedCompany> companies) {
    CompareCharts charts = new CompareCharts(getLocale(), companies);
    Div grid =
        new Div(
            dialog.listen(new Chart<>(charts.joined())),
            dialog.listen(new Chart<>(charts.left())),
            dialog.listen(new Chart<>(charts.market())),
            dialog.listen(new Chart<>(charts.spending())));
    grid.addClassName("kutip-grid");
    return grid;
  }

  private Div newest(List<ComparedCompany> companies) {
    Div grid = new Div();
    grid.addClassName("kutip-grid");
    for (ComparedCompany company : companies) {
      Anchor name = new Anchor(Links.company(company.slug()), company.name());
      Section card =
          new Section(
              new H2(name), new FactList(insights, company.about(), FactSort.NEWEST, NEWEST));
      card.addClassName("kutip-card");
      grid.add(card);
    }
    return grid;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("compare"));
  }
}
