package kutip.uikit.chart;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The drawing itself; the element loads the library that draws it when the first one appears. */
@Tag("kutip-chart")
@NpmPackage(value = "apexcharts", version = "4.7.0")
@NpmPackage(value = "d3-sankey", version = "0.12.3")
@JsModule("./chart/kutip-chart.ts")
final class ChartCanvas extends Component {

  /** Takes indexes into the specification; the browser may send any. */
  interface MarkListener {
    void chosen(int series, int mark);
  }

  private transient @Nullable ObjectNode drawing;

  ChartCanvas(MarkListener listener) {
    getElement()
        .addEventListener(
            "kutip-mark",
            event -> {
              JsonNode data = event.getEventData();
              listener.chosen(
                  data.path("event.detail.series").asInt(-1),
                  data.path("event.detail.mark").asInt(-1));
            })
        .addEventData("event.detail.series")
        .addEventData("event.detail.mark");
  }

  void draw(ObjectNode spec) {
    drawing = spec;
    if (isAttached()) {
      getElement().executeJs("this.draw($0)", spec);
    }
  }

  void download(String format) {
    getElement().executeJs("this.download($0)", format);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    if (drawing != null) {
      getElement().executeJs("this.draw($0)", drawing);
    }
  }
}
