package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.insight.FlowQueries;
import kutip.insight.InsightQueries;
import kutip.insight.LeftOutQueries;
import kutip.insight.PeopleFlow;
import kutip.insight.TalentMonth;
import kutip.shared.ClaimKind;
import kutip.shared.TalentAction;
import kutip.uikit.chart.Chart;

/** Who goes where. */
@Route("talent")
@PermitAll
@Menu(title = "menu.talent", order = 2, icon = "vaadin:users")
public class TalentView extends FactPage {

  private static final int COMPANIES = 12;
  private static final int ROLES = 12;

  private final transient InsightQueries insights;
  private final transient FlowQueries flows;
  private final transient LeftOutQueries leftOut;
  private final transient FactsDialog dialog;

  TalentView(
      InsightQueries insights,
      FlowQueries flows,
      LeftOutQueries leftOut,
      Filters filters,
      FactsDialog dialog) {
    super("talent", "talent", ClaimKind.TALENT_MOVE, filters, insights);
    this.insights = insights;
    this.flows = flows;
    this.leftOut = leftOut;
    this.dialog = dialog;
  }

  @Override
  void filters(FilterBar bar, FactFilter filter) {
    bar.choice(
        "filter.action",
        List.of(TalentAction.values()),
        filter.actions(),
        FactFilterBuilder::actions);
  }

  @Override
  void charts(Div grid, FactFilter filter) {
    TalentCharts charts = new TalentCharts(getLocale());
    List<TalentMonth> months = insights.talentByMonth(filter);
    Chart<Behind> flow = new Chart<>(charts.netFlow(insights.netFlow(filter, COMPANIES)));
    Chart<Behind> persons = new Chart<>(charts.byMonth(months));
    Chart<Behind> groups = new Chart<>(charts.groupsByMonth(months));
    String note = getTranslation("talent.left_out");
    grid.add(
        dialog.listen(persons.note(note)),
        dialog.listen(flow.note(note)),
        dialog.listen(groups.note(note)));
    FlowCharts drawn = new FlowCharts(getLocale());
    List<PeopleFlow> between = flows.people(filter);
    Chart<Behind> bands = new Chart<>(drawn.people(between));
    bands.note(flowNote(between.size()));
    bands.addClassName("kutip-wide");
    grid.add(
        dialog.listen(new Chart<>(drawn.roles(flows.roles(filter, ROLES)))), dialog.listen(bands));
    if (!between.isEmpty()) {
      grid.add(new TalentMatrix(between, dialog::open));
    }
  }

  private String flowNote(int pairs) {
    return pairs > FlowCharts.MOST
        ? getTranslation("flow.people.more", FlowCharts.MOST, pairs)
        : getTranslation("flow.people.note");
  }

  @Override
  Component belowCharts(FactFilter filter) {
    return LeftOutDetails.ofTalent(leftOut, filter);
  }
}
