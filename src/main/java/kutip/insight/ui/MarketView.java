package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.insight.InsightQueries;
import kutip.insight.MarketMoves;
import kutip.insight.MarketPoint;
import kutip.shared.ClaimKind;
import kutip.shared.Direction;
import kutip.uikit.chart.Chart;

/** Whose market value moved, and by how much. */
@Route("market")
@PermitAll
@Menu(title = "menu.market", order = 3, icon = "vaadin:trending-up")
public class MarketView extends FactPage {

  private static final int MOST = 400;

  private final transient InsightQueries insights;
  private final transient ValueCharts values;
  private final transient MarketMoves moves;
  private final transient FactsDialog dialog;

  MarketView(
      InsightQueries insights,
      Filters filters,
      ValueCharts values,
      MarketMoves moves,
      FactsDialog dialog) {
    super("market", "market", ClaimKind.MARKET_CAP_CHANGE, filters, insights);
    this.insights = insights;
    this.values = values;
    this.moves = moves;
    this.dialog = dialog;
  }

  @Override
  void filters(FilterBar bar, FactFilter filter) {
    bar.one(
        "filter.direction",
        List.of(Direction.values()),
        filter.direction(),
        FactFilterBuilder::direction);
  }

  @Override
  void charts(Div grid, FactFilter filter) {
    List<MarketPoint> points = insights.marketChanges(filter, MOST);
    MarketCharts charts = new MarketCharts(getLocale());
    long without = points.stream().filter(p -> p.percent() == null || p.day() == null).count();
    Chart<Behind> byDay = new Chart<>(charts.percentByDay(points));
    if (without > 0) {
      byDay.note(getTranslation("market.left_out", without));
    }
    grid.add(dialog.listen(byDay), dialog.listen(new Chart<>(charts.greatest(points))));
    if (filter.companies().size() == 1) {
      Chart<Behind> value = values.chart(filter.companies().iterator().next(), filter, getLocale());
      value.addClassName("kutip-wide");
      grid.add(value);
    }
  }

  @Override
  Component belowCharts(FactFilter filter) {
    return new MoveTable(moves, filter);
  }
}
