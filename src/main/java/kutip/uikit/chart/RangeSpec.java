package kutip.uikit.chart;

import java.util.List;

/** One bar from a lower to an upper bound a row: sums that are stated as ranges. */
public record RangeSpec<K>(String title, Unit unit, String positionName, List<Series<K>> series)
    implements ChartSpec<K> {

  public RangeSpec {
    series = List.copyOf(series);
  }
}
