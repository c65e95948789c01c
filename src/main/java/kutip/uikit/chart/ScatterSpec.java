package kutip.uikit.chart;

import java.util.List;

/** Single events through time, one mark each; positions are ISO dates. */
public record ScatterSpec<K>(String title, Unit unit, String positionName, List<Series<K>> series)
    implements ChartSpec<K> {

  public ScatterSpec {
    series = List.copyOf(series);
  }
}
