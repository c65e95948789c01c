package kutip.uikit.chart;

import java.util.List;

/**
 * What a chart shows, independent of how it is drawn.
 *
 * @param <K> what a mark stands for; it comes back with a click
 */
public sealed interface ChartSpec<K>
    permits BarSpec, FlowSpec, LineSpec, OverlaySpec, ScatterSpec, RangeSpec {

  /** A sentence or headline that states what is shown. */
  String title();

  Unit unit();

  List<Series<K>> series();

  /** The heading of the positions in the table: "Company", "Month". */
  String positionName();

  /** Whether there is nothing to draw. */
  default boolean isEmpty() {
    return series().stream().allMatch(s -> s.marks().isEmpty());
  }
}
