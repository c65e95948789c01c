package kutip.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A list that grows by a page at a time, so that no session holds more than someone looks at. */
public final class Paging<T> extends Div {

  private final int size;
  private final BiFunction<Integer, Integer, List<T>> fetch;
  private final Function<T, Component> draw;
  private final Div lines = new Div();
  private final Button more = new Button();
  private int shown;

  /**
   * @param fetch takes offset and limit
   */
  public Paging(
      int size, BiFunction<Integer, Integer, List<T>> fetch, Function<T, Component> draw) {
    this.size = size;
    this.fetch = fetch;
    this.draw = draw;
    lines.addClassName("kutip-lines");
    more.setText(getTranslation("word.more"));
    more.addThemeVariants(ButtonVariant.SMALL);
    more.addClickListener(event -> next());
    add(lines, more);
    next();
  }

  public boolean isEmpty() {
    return shown == 0;
  }

  private void next() {
    List<T> found = fetch.apply(shown, size + 1);
    found.stream().limit(size).map(draw).forEach(lines::add);
    shown += Math.min(size, found.size());
    more.setVisible(found.size() > size);
  }
}
