package kutip.uikit.chart;

import java.util.List;
import java.util.stream.Stream;

/**
 * Values through time as lines, and on them what happened, one dot each; positions are ISO dates.
 *
 * @param lines values; drawn as lines with a point at each
 * @param events what happened; each lies where the lines are on its day
 */
public record OverlaySpec<K>(
    String title, Unit unit, String positionName, List<Series<K>> lines, List<Series<K>> events)
    implements ChartSpec<K> {

  public OverlaySpec {
    lines = List.copyOf(lines);
    events = List.copyOf(events);
  }

  @Override
  public List<Series<K>> series() {
    return Stream.concat(lines.stream(), events.stream()).toList();
  }
}
