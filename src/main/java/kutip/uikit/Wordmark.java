package kutip.uikit;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The product's sign and name. */
public final class Wordmark extends Span {

  public Wordmark() {
    addClassName("kutip-wordmark");
    Image sign = new Image("icons/kutip.svg", "");
    sign.setWidth("26px");
    sign.setHeight("26px");
    add(sign, new Span("Kutip"));
  }
}
