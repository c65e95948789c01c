package kutip.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** A page's title, a sentence about it, and what can be done with the whole page. */
public final class PageHead extends Header {

  private final Div actions = new Div();

  public PageHead(String title, String sentence) {
    addClassName("kutip-page-head");
    actions.addClassName("kutip-actions");
    Div words = new Div(new H1(title));
    if (!sentence.isEmpty()) {
      words.add(new Paragraph(sentence));
    }
    add(words, actions);
  }

  public PageHead actions(Component... components) {
    actions.add(components);
    return this;
  }
}
