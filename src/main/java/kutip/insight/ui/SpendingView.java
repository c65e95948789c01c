package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.fact.FactSort;
import kutip.fact.Guidance;
import kutip.fact.GuidanceQueries;
import kutip.insight.FlowQueries;
import kutip.insight.InsightQueries;
import kutip.insight.LeftOutQueries;
import kutip.insight.MoneyFlow;
import kutip.insight.SpendingCell;
import kutip.shared.ClaimKind;
import kutip.shared.SpendingCategory;
import kutip.uikit.chart.Chart;

/** What is spent on AI, by whom, on what. */
@Route("spending")
@PermitAll
@Menu(title = "menu.spending", order = 4, icon = "vaadin:coin-piles")
public class SpendingView extends FactPage {

  private static final int RANGES_AMONG = 200;

  private final transient InsightQueries insights;
  private final transient FlowQueries flows;
  private final transient LeftOutQueries leftOut;
  private final transient GuidanceQueries guidance;
  private final transient FactsDialog dialog;

  SpendingView(
      InsightQueries insights,
      FlowQueries flows,
      LeftOutQueries leftOut,
      GuidanceQueries guidance,
      Filters filters,
      FactsDialog dialog) {
    super("spending", "spending", ClaimKind.AI_SPENDING, filters, insights);
    this.insights = insights;
    this.flows = flows;
    this.leftOut = leftOut;
    this.guidance = guidance;
    this.dialog = dialog;
  }

  @Override
  void filters(FilterBar bar, FactFilter filter) {
    bar.choice(
        "filter.category",
        List.of(SpendingCategory.values()),
        filter.categories(),
        FactFilterBuilder::categories);
  }

  @Override
  void charts(Div grid, FactFilter filter) {
    List<SpendingCell> cells = insights.spending(filter);
    SpendingCharts charts = new SpendingCharts(getLocale());
    Chart<Behind> byCompany = new Chart<>(charts.byCompany(cells));
    grid.add(
        dialog.listen(byCompany),
        dialog.listen(
            new Chart<>(charts.byYear(insights.spendingByYear(filter)))
                .note(getTranslation("spending.by_year.note"))),
        dialog.listen(
            new Chart<>(charts.ranges(insights.lines(filter, FactSort.AMOUNT, 0, RANGES_AMONG)))),
        whoPaysWhom(filter));
  }

  private Chart<Behind> whoPaysWhom(FactFilter filter) {
    List<MoneyFlow> paid = flows.money(filter);
    Chart<Behind> bands = new Chart<>(new FlowCharts(getLocale()).money(paid));
    bands.addClassName("kutip-wide");
    bands.note(
        paid.size() > FlowCharts.MOST
            ? getTranslation("flow.money.more", FlowCharts.MOST, paid.size())
            : getTranslation("flow.money.note"));
    return dialog.listen(bands);
  }

  /** What sums leave out; of one company also how its plans changed. */
  @Override
  Component belowCharts(FactFilter filter) {
    Div below = new Div(LeftOutDetails.ofSpending(leftOut, filter));
    below.addClassName("kutip-stack");
    if (filter.companies().size() == 1) {
      List<Guidance> plans = guidance.of(filter.companies().iterator().next());
      if (!plans.isEmpty()) {
        below.add(new GuidanceCard(plans));
      }
    }
    return below;
  }
}
