package kutip.uikit;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Text of which some words are marked; all of it stays text. */
public final class MarkedText extends Span {

  public MarkedText add(String text, boolean marked) {
    if (marked) {
      getElement().appendChild(new Element("mark").setText(text));
    } else {
      getElement().appendChild(Element.createText(text));
    }
    return this;
  }
}
