package kutip.uikit.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a specification for the browser; keys stay on the server, marks are known by index. */
final class ChartJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ChartJson() {}

  static <K> ObjectNode of(ChartSpec<K> spec, Locale locale, Function<Integer, String> sources) {
    ObjectNode node = JSON.objectNode();
    node.put("title", spec.title());
    node.put("position", spec.positionName());
    node.put("locale", locale.toLanguageTag());
    node.put("unitKind", spec.unit().kind().name());
    node.put("unit", spec.unit().label());
    node.put("currency", spec.unit().currency());
    switch (spec) {
      case BarSpec<K> bar -> bar(node, bar);
      case FlowSpec<K> flow -> flow(node, flow);
      case LineSpec<K> line ->
          node.put("kind", line.area() ? "area" : "line").put("steps", line.steps());
      case OverlaySpec<K> overlay ->
          node.put("kind", "overlay").put("lines", overlay.lines().size());
      case ScatterSpec<K> scatter -> node.put("kind", "scatter");
      case RangeSpec<K> range -> node.put("kind", "range");
    }
    ArrayNode series = node.putArray("series");
    spec.series().forEach(s -> series.add(series(s, sources)));
    return node;
  }

  private static <K> void bar(ObjectNode node, BarSpec<K> bar) {
    node.put("kind", "bar").put("stacked", bar.stacked()).put("horizontal", bar.horizontal());
    List<String> categories = bar.categories();
    ArrayNode array = node.putArray("categories");
    categories.forEach(array::add);
  }

  private static <K> void flow(ObjectNode node, FlowSpec<K> flow) {
    node.put("kind", "flow").put("fromName", flow.fromName()).put("toName", flow.toName());
    ObjectNode ends = node.putObject("ends");
    flow.ends().forEach((position, end) -> ends.putArray(position).add(end.from()).add(end.to()));
  }

  private static <K> ObjectNode series(Series<K> series, Function<Integer, String> sources) {
    ObjectNode node = JSON.objectNode();
    node.put("name", series.name());
    node.put("color", series.tone().property());
    node.put("unreviewed", series.unreviewed());
    ArrayNode marks = node.putArray("marks");
    for (Mark<K> mark : series.marks()) {
      marks
          .addObject()
          .put("x", mark.position())
          .put("low", mark.low())
          .put("high", mark.high())
          .put("text", mark.text())
          .put("detail", mark.detail())
          .put("sources", mark.sources() > 0 ? sources.apply(mark.sources()) : "");
    }
    return node;
  }
}
