package kutip.uikit.chart;

import java.util.List;

/**
 * Marks that mean the same.
 *
 * @param name as the legend and the table call it
 * @param unreviewed whether nobody has accepted the facts behind it yet: drawn hatched or hollow
 */
public record Series<K>(String name, Tone tone, boolean unreviewed, List<Mark<K>> marks) {

  public Series {
    marks = List.copyOf(marks);
  }
}
