package kutip.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** Says that there is nothing here, why, and what to do about it. */
public final class EmptyState extends Div {

  private final Div actions = new Div();

  public EmptyState(String title, String hint) {
    addClassName("kutip-empty");
    Span head = new Span(title);
    head.addClassName("kutip-empty-title");
    actions.addClassName("kutip-actions");
    actions.setVisible(false);
    add(head, new Paragraph(hint), actions);
  }

  /** Adds something to do. */
  public EmptyState offer(Component... components) {
    actions.add(components);
    actions.setVisible(true);
    return this;
  }
}
