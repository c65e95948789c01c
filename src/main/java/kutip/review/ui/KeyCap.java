package kutip.review.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** A key as it is drawn on a button that it presses. */
final class KeyCap extends Span {

  KeyCap(String key) {
    super(key.toUpperCase(Locale.ROOT));
    addClassName("kutip-key");
    getElement().setAttribute("aria-hidden", "true");
  }
}
