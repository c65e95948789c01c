package kutip.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** A headline figure; it leads to what it counts. */
public final class KeyFigure extends Anchor {

  public KeyFigure(String label, String value, String href) {
    addClassName("kutip-key-figure");
    setHref(href);
    Span name = new Span(label);
    name.addClassName("kutip-label");
    Span figure = new Span(value);
    figure.addClassName("kutip-value");
    if (value.length() > 9) {
      figure.addClassName("kutip-long");
    }
    add(name, figure);
  }

  /** A second line: of what, since when. */
  public KeyFigure note(String text) {
    Span note = new Span(text);
    note.addClassName("kutip-note");
    add(note);
    return this;
  }

  /** Adds a part below: how the figure went. */
  public KeyFigure with(Component part) {
    add(part);
    return this;
  }

  /** Colours the figure by what it means: {@code kutip-disputed}. */
  public KeyFigure toned(String meaning) {
    addClassNames("kutip-toned", meaning);
    return this;
  }
}
