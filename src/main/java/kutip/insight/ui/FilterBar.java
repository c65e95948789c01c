package kutip.insight.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.fact.ReviewState;
import kutip.shared.Keyed;
import kutip.shared.Modality;
import kutip.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** The same filters on every page; each change goes to the address bar, and the page follows. */
final class FilterBar extends Div {

  private final FactFilter filter;
  private final String path;
  private final Formats formats = Formats.here();

  FilterBar(String path, FactFilter filter) {
    this.path = path;
    this.filter = filter;
    addClassName("kutip-filters");
    getElement().setAttribute("role", "search");
    getElement().setAttribute("aria-label", getTranslation("filter.all"));
  }

  FilterBar period() {
    add(
        day("filter.from", filter.from(), (b, d) -> b.period(d, filter.to())),
        day("filter.to", filter.to(), (b, d) -> b.period(filter.from(), d)));
    return this;
  }

  FilterBar companies(RegistryQueries registry) {
    MultiSelectComboBox<String> box = new MultiSelectComboBox<>(getTranslation("filter.companies"));
    box.addThemeVariants(MultiSelectComboBoxVariant.SMALL);
    box.setItems(query ->
        registry
            .companies(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
            .stream()
            .map(Company::name));
    box.setValue(filter.companies());
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(filter.with().companies(event.getValue()));
      }
    });
    add(box);
    return this;
  }

  FilterBar reviews() {
    List<ReviewState> states = List.of(ReviewState.ACCEPTED, ReviewState.UNREVIEWED);
    return choice("filter.review", states, filter.reviews(), FactFilterBuilder::reviews);
  }

  FilterBar modalities() {
    return choice(
        "filter.modality",
        List.of(Modality.values()),
        filter.modalities(),
        FactFilterBuilder::modalities);
  }

  /** One value or all; several given by an address are kept until someone chooses. */
  <E extends Keyed> FilterBar choice(
      String label,
      List<E> values,
      Set<E> now,
      BiFunction<FactFilterBuilder, Collection<E>, FactFilterBuilder> change) {
    Select<E> select = new Select<>();
    select.addThemeVariants(SelectVariant.SMALL);
    select.setLabel(getTranslation(label));
    select.setItems(values);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("filter.any"));
    select.setItemLabelGenerator(
        value -> value == null ? getTranslation("filter.any") : formats.word(value));
    if (now.size() == 1) {
      select.setValue(now.iterator().next());
    }
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        E value = event.getValue();
        go(change.apply(filter.with(), value == null ? List.of() : List.of(value)));
      }
    });
    add(select);
    return this;
  }

  /** Leads back to everything; stands there only when something is filtered. */
  FilterBar reset() {
    if (!filter.toParameters().isEmpty()) {
      Button clear =
          new Button(getTranslation("filter.clear"), event -> UI.getCurrent().navigate(path));
      clear.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
      add(clear);
    }
    return this;
  }

  private DatePicker day(
      String label,
      @Nullable LocalDate value,
      BiFunction<FactFilterBuilder, @Nullable LocalDate, FactFilterBuilder> change) {
    DatePicker picker = new DatePicker(getTranslation(label));
    picker.addThemeVariants(DatePickerVariant.SMALL);
    picker.setLocale(getLocale());
    picker.setClearButtonVisible(true);
    if (value != null) {
      picker.setValue(value);
    }
    picker.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(change.apply(filter.with(), event.getValue()));
      }
    });
    return picker;
  }

  private void go(FactFilterBuilder changed) {
    UI.getCurrent().navigate(path, new QueryParameters(changed.build().toParameters()));
  }
}
