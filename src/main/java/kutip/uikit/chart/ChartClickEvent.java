package kutip.uikit.chart;

import com.vaadin.flow.component.ComponentEvent;

/** Someone chose a mark, on the drawing or in its table. */
public final class ChartClickEvent<K> extends ComponentEvent<Chart<K>> {

  private final transient Series<K> series;
  private final transient Mark<K> mark;

  ChartClickEvent(Chart<K> source, boolean fromClient, Series<K> series, Mark<K> mark) {
    super(source, fromClient);
    this.series = series;
    this.mark = mark;
  }

  public Series<K> series() {
    return series;
  }

  public Mark<K> mark() {
    return mark;
  }

  /** What the mark stands for. */
  public K key() {
    return mark.key();
  }
}
