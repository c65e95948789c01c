package kutip.uikit.chart;

import java.util.List;
import java.util.Map;

/**
 * Bands from givers at one side to takers at the other. A name may stand at both sides: the sides
 * are apart, so that what goes round in a circle can be drawn.
 *
 * @param fromName the heading of the givers: "Left"
 * @param toName the heading of the takers: "Joined"
 * @param ends the two ends of each position of a mark
 */
public record FlowSpec<K>(
    String title,
    Unit unit,
    String positionName,
    String fromName,
    String toName,
    List<Series<K>> series,
    Map<String, Ends> ends)
    implements ChartSpec<K> {

  /** Where a band begins and where it goes. */
  public record Ends(String from, String to) {}

  public FlowSpec {
    series = List.copyOf(series);
    ends = Map.copyOf(ends);
    for (Series<K> one : series) {
      for (Mark<K> mark : one.marks()) {
        if (!ends.containsKey(mark.position())) {
          throw new IllegalArgumentException("no ends: " + mark.position());
        }
      }
    }
  }
}
