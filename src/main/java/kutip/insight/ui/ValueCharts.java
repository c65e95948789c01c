package kutip.insight.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kutip.fact.Fact;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import kutip.insight.InsightQueries;
import kutip.insight.MarketPoint;
import kutip.insight.ValueQueries;
import kutip.shared.ClaimKind;
import kutip.uikit.chart.Chart;
import org.springframework.stereotype.Component;

/** Makes the chart of a company's value with what happened on it. */
@Component
class ValueCharts {

  private static final int CHANGES = 200;
  private static final int EVENTS = 40;

  private final ValueQueries values;
  private final InsightQueries insights;
  private final FactsDialog dialog;

  ValueCharts(ValueQueries values, InsightQueries insights, FactsDialog dialog) {
    this.values = values;
    this.insights = insights;
    this.dialog = dialog;
  }

  /** With the newest moves and payments of the company within the filter's days. */
  Chart<Behind> chart(String company, FactFilter filter, Locale locale) {
    FactFilter own = filter.with().company(company).kinds(Set.of()).build();
    List<Fact> events = new ArrayList<>();
    for (ClaimKind kind : new ClaimKind[] {ClaimKind.TALENT_MOVE, ClaimKind.AI_SPENDING}) {
      events.addAll(insights.facts(own.with().kind(kind).build(), FactSort.NEWEST, EVENTS));
    }
    List<MarketPoint> changes = insights.marketChanges(own, CHANGES);
    ValueChart drawn = new ValueChart(locale, values.of(company, filter, changes), changes, events);
    Chart<Behind> chart = new Chart<>(drawn.spec());
    return dialog.listen(chart.note(chart.getTranslation("value.note", EVENTS)));
  }
}
