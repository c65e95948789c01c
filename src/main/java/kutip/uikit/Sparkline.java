package kutip.uikit;

import com.vaadin.flow.component.Svg;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small line without axes: how a figure went. Its words stand beside it. */
public final class Sparkline extends Svg {

  private static final int WIDTH = 96;
  private static final int HEIGHT = 22;

  /**
   * @param values oldest first, none negative
   * @param words what the line shows, for those who do not see it
   */
  public Sparkline(List<Long> values, String words) {
    super(drawing(values));
    addClassName("kutip-spark");
    getElement().setAttribute("role", "img");
    getElement().setAttribute("aria-label", words);
  }

  private static String drawing(List<Long> values) {
    long most = Math.max(1, values.stream().mapToLong(Long::longValue).max().orElse(1));
    List<String> points = new ArrayList<>();
    String[] end = {"0", "0"};
    for (int i = 0; i < values.size(); i++) {
      double x = 1 + (WIDTH - 4.0) * i / Math.max(1, values.size() - 1);
      double y = HEIGHT - 2 - (HEIGHT - 4.0) * values.get(i) / most;
      end = String.format(Locale.ROOT, "%.1f,%.1f", x, y).split(",");
      points.add(String.join(",", end));
    }
    return """
    <svg viewBox="0 0 %d %d" width="%d" height="%d" aria-hidden="true">\
    <polyline points="%s"/><circle cx="%s" cy="%s" r="2"/></svg>\
    """
        .formatted(WIDTH, HEIGHT, WIDTH, HEIGHT, String.join(" ", points), end[0], end[1]);
  }
}
