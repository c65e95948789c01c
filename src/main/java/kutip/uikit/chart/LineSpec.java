package kutip.uikit.chart;

import java.util.List;

/**
 * Values through time; positions are ISO dates.
 *
 * @param area whether the space under the line is filled
 * @param steps whether a value holds until the next one, as guidance does
 */
public record LineSpec<K>(
    String title,
    Unit unit,
    String positionName,
    List<Series<K>> series,
    boolean area,
    boolean steps)
    implements ChartSpec<K> {

  public LineSpec {
    series = List.copyOf(series);
  }
}
