package kutip.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kutip.fact.KnownBy;
import kutip.shared.Keyed;
import kutip.uikit.DayPicker;
import kutip.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Asks for the day up to which a page shows what was known; the day stands in the address. */
final class KnownPicker extends Div {

  private static final String DAY = "known";
  private static final String WAY = "by";

  private final String path;
  private final DayPicker day = new DayPicker(getTranslation("known.day"));
  private final Select<KnownBy.Way> way = new Select<>();

  KnownPicker(String path, @Nullable KnownBy known) {
    this.path = path;
    addClassName("kutip-filters");
    day.addThemeVariants(DatePickerVariant.SMALL);
    day.setClearButtonVisible(true);
    day.setMax(LocalDate.now());
    way.setLabel(getTranslation("known.by"));
    way.addThemeVariants(SelectVariant.SMALL);
    way.addClassName("kutip-known-way");
    way.setItems(KnownBy.Way.values());
    way.setItemLabelGenerator(value -> Formats.here().word(value));
    way.setValue(known == null ? KnownBy.Way.STORED : known.way());
    way.setVisible(known != null);
    if (known != null) {
      day.setValue(known.day());
    }
    day.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go();
      }
    });
    way.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go();
      }
    });
    add(day, way);
  }

  /** What the address asks for; null for today. */
  static @Nullable KnownBy read(QueryParameters parameters) {
    String text = parameters.getSingleParameter(DAY).orElse("");
    KnownBy.Way way =
        parameters
            .getSingleParameter(WAY)
            .flatMap(key -> Keyed.find(KnownBy.Way.class, key))
            .orElse(KnownBy.Way.STORED);
    try {
      return text.isEmpty() ? null : new KnownBy(LocalDate.parse(text), way);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static QueryParameters write(KnownBy known) {
    return new QueryParameters(
        Map.of(DAY, List.of(known.day().toString()), WAY, List.of(known.way().key())));
  }

  private void go() {
    LocalDate chosen = day.getValue();
    QueryParameters to =
        chosen == null ? QueryParameters.empty() : write(new KnownBy(chosen, way.getValue()));
    UI.getCurrent().navigate(path, to);
  }
}
