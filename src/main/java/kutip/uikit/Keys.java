package kutip.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Set;
import java.util.function.Consumer;

/** Single-key shortcuts of a page; silent while someone types. */
@Tag("kutip-keys")
@JsModule("./keyboard/kutip-keys.ts")
public final class Keys extends Component {

  private final Consumer<String> heard;
  private final Set<String> keys;

  /**
   * @param keys as the browser names them: "a", "?", "/"
   */
  public Keys(Set<String> keys, Consumer<String> heard) {
    this.keys = Set.copyOf(keys);
    this.heard = heard;
    getElement().setAttribute("keys", String.join(" ", keys));
    getElement().setAttribute("hidden", true);
    getElement()
        .addEventListener(
            "kutip-key", event -> press(event.getEventData().path("event.detail.key").asString()))
        .addEventData("event.detail.key");
  }

  /** As if the key had been pressed; others than those asked for are ignored. */
  public void press(String key) {
    if (keys.contains(key)) {
      heard.accept(key);
    }
  }
}
