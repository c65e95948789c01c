package kutip.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Narrows a list by words; they stand in the address as {@code q}, beside whatever else narrows it,
 * so the page can be sent on.
 */
public final class WordFilter extends TextField {

  private final Map<String, List<String>> others = new HashMap<>();

  public WordFilter(String path, String label) {
    setPlaceholder(label);
    setAriaLabel(label);
    setPrefixComponent(VaadinIcon.SEARCH.create());
    setClearButtonVisible(true);
    addThemeVariants(TextFieldVariant.SMALL);
    setValueChangeMode(ValueChangeMode.LAZY);
    addValueChangeListener(event -> {
      if (event.isFromClient()) {
        String words = event.getValue().strip();
        Map<String, List<String>> all = new HashMap<>(others);
        if (!words.isEmpty()) {
          all.put("q", List.of(words));
        }
        UI.getCurrent().navigate(path, new QueryParameters(all));
      }
    });
  }

  /** The words that the address asks for, shown in the field. */
  public String read(BeforeEnterEvent event) {
    others.clear();
    others.putAll(event.getLocation().getQueryParameters().getParameters());
    others.remove("q");
    String asked = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
    if (!asked.strip().equals(getValue().strip())) {
      setValue(asked);
    }
    return asked.strip();
  }
}
