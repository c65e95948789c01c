package kutip.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;

/** Narrows a list by words; they stand in the address as {@code q}, so the page can be sent on. */
public final class WordFilter extends TextField {

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
        UI.getCurrent()
            .navigate(
                path,
                words.isEmpty()
                    ? QueryParameters.empty()
                    : QueryParameters.simple(Map.of("q", words)));
      }
    });
  }

  /** The words that the address asks for, shown in the field. */
  public String read(BeforeEnterEvent event) {
    String asked = event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
    if (!asked.strip().equals(getValue().strip())) {
      setValue(asked);
    }
    return asked.strip();
  }
}
