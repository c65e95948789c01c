package kutip.uikit.chart;

import java.util.List;

/**
 * Bars over categories. Negative values go the other way: out of a company, down in value.
 *
 * @param categories all positions in drawing order; every mark lies at one of them
 * @param stacked whether all series of one category add up; else only those of one name do, and
 *     names stand side by side
 * @param horizontal whether categories go down the page, best for names
 */
public record BarSpec<K>(
    String title,
    Unit unit,
    String positionName,
    List<String> categories,
    List<Series<K>> series,
    boolean stacked,
    boolean horizontal)
    implements ChartSpec<K> {

  public BarSpec {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    for (Series<K> one : series) {
      for (Mark<K> mark : one.marks()) {
        if (!categories.contains(mark.position())) {
          throw new IllegalArgumentException("no such category: " + mark.position());
        }
      }
    }
  }
}
