package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
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
import java.util.function.Function;
import java.util.function.Supplier;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.fact.ReviewState;
import kutip.shared.Keyed;
import kutip.shared.Language;
import kutip.shared.Modality;
import kutip.uikit.DayPicker;
import kutip.uikit.Formats;
import org.jspecify.annotations.Nullable;

/**
 * The same filters on every page; each change goes to the address bar, and the page follows. Those
 * that are asked for less often are folded away until one of them is set.
 */
final class FilterBar extends Div {

  private static final List<Integer> SOURCES = List.of(1, 2, 3, 5);

  private final Asked asked;
  private final FactFilter filter;
  private final String path;
  private final LocalDate today = LocalDate.now();
  private final Formats formats = Formats.here();
  private final Div often = row();
  private final Div rarely = row();
  private final Button more = new Button();

  FilterBar(String path, Asked asked) {
    this.path = path;
    this.asked = asked;
    this.filter = asked.filter();
    addClassName("kutip-filter-bar");
    getElement().setAttribute("role", "search");
    getElement().setAttribute("aria-label", getTranslation("filter.all"));
    rarely.setId("kutip-more-filters");
    more.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    more.getElement().setAttribute("aria-controls", "kutip-more-filters");
    more.addClickListener(event -> open(!rarely.isVisible()));
    add(often, rarely);
  }

  private static Div row() {
    Div row = new Div();
    row.addClassName("kutip-filters");
    return row;
  }

  /** Period and companies, which every page begins with. */
  FilterBar begin(RegistryQueries registry) {
    often.add(span(), companies(registry));
    return this;
  }

  /** Everything else that pages share, and what leads back to everything. */
  FilterBar end(Supplier<List<String>> sources, boolean opened) {
    often.add(
        several(
            "filter.review",
            List.of(ReviewState.values()),
            filter.reviews(),
            FactFilterBuilder::reviews,
            formats::word));
    rarely.add(
        day("filter.from", filter.from(), (b, d) -> b.period(d, filter.to())),
        day("filter.to", filter.to(), (b, d) -> b.period(filter.from(), d)),
        several(
            "filter.modality",
            List.of(Modality.values()),
            filter.modalities(),
            FactFilterBuilder::modalities,
            formats::word),
        several(
            "filter.language",
            List.of(Language.values()),
            filter.languages(),
            FactFilterBuilder::languages,
            Language::ownName),
        sources(sources),
        fewestSources(),
        disputed());
    often.add(more);
    open(opened || rarelySet());
    reset();
    return this;
  }

  /** Whether the filters that are folded away are shown now. */
  boolean isOpen() {
    return rarely.isVisible();
  }

  /** More things to do with the whole bar. */
  FilterBar actions(Component... components) {
    often.add(components);
    return this;
  }

  private void open(boolean now) {
    rarely.setVisible(now);
    more.setText(getTranslation(now ? "filter.fewer" : "filter.more"));
    more.getElement().setAttribute("aria-expanded", String.valueOf(now));
  }

  private boolean rarelySet() {
    return !filter.modalities().isEmpty()
        || !filter.languages().isEmpty()
        || !filter.sources().isEmpty()
        || filter.minSources() > 1
        || filter.disputedOnly()
        || (asked.span() == null && (filter.from() != null || filter.to() != null));
  }

  private Component span() {
    Select<TimeSpan> select = select("filter.span", List.of(TimeSpan.values()), formats::word);
    boolean free = asked.span() == null && (filter.from() != null || filter.to() != null);
    select.setEmptySelectionCaption(getTranslation(free ? "filter.span.free" : "filter.span.all"));
    if (asked.span() != null) {
      select.setValue(asked.span());
    }
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(asked.during(event.getValue(), today));
      }
    });
    return select;
  }

  private Component companies(RegistryQueries registry) {
    MultiSelectComboBox<String> box = box("filter.companies");
    box.setItems(query ->
        registry
            .companies(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
            .stream()
            .map(Company::name));
    listen(box, filter.companies(), FactFilterBuilder::companies);
    return box;
  }

  private Component sources(Supplier<List<String>> sources) {
    MultiSelectComboBox<String> box = box("filter.sources");
    box.setItems(query -> {
      String words = query.getFilter().orElse("").toLowerCase(getLocale());
      return sources.get().stream()
          .filter(name -> name.toLowerCase(getLocale()).contains(words))
          .skip(query.getOffset())
          .limit(query.getLimit());
    });
    listen(box, filter.sources(), FactFilterBuilder::sources);
    return box;
  }

  private Component fewestSources() {
    Select<Integer> select =
        select("filter.min_sources", SOURCES, n -> getTranslation("filter.at_least", n));
    if (SOURCES.contains(filter.minSources())) {
      select.setValue(filter.minSources());
    }
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        Integer fewest = event.getValue();
        go(filter.with().minSources(fewest == null ? 0 : fewest));
      }
    });
    return select;
  }

  private Component disputed() {
    Checkbox box = new Checkbox(getTranslation("review.disputed_only"), filter.disputedOnly());
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(filter.with().disputedOnly(event.getValue()));
      }
    });
    return box;
  }

  /** Any of several values; none chosen means all. */
  <E extends Keyed> FilterBar choice(
      String label,
      List<E> values,
      Set<E> now,
      BiFunction<FactFilterBuilder, Collection<E>, FactFilterBuilder> change) {
    often.add(several(label, values, now, change, formats::word));
    return this;
  }

  /** One value or none. */
  <E extends Keyed> FilterBar one(
      String label,
      List<E> values,
      @Nullable E now,
      BiFunction<FactFilterBuilder, @Nullable E, FactFilterBuilder> change) {
    Select<E> select = select(label, values, formats::word);
    if (now != null) {
      select.setValue(now);
    }
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(change.apply(filter.with(), event.getValue()));
      }
    });
    often.add(select);
    return this;
  }

  private <E> Component several(
      String label,
      List<E> values,
      Set<E> now,
      BiFunction<FactFilterBuilder, Collection<E>, FactFilterBuilder> change,
      Function<E, String> words) {
    MultiSelectComboBox<E> box = box(label);
    box.setItems(values);
    box.setItemLabelGenerator(words::apply);
    listen(box, now, change);
    return box;
  }

  private <E> MultiSelectComboBox<E> box(String label) {
    MultiSelectComboBox<E> box = new MultiSelectComboBox<>(getTranslation(label));
    box.addThemeVariants(MultiSelectComboBoxVariant.SMALL);
    box.setPlaceholder(getTranslation("filter.any"));
    return box;
  }

  private <E> void listen(
      MultiSelectComboBox<E> box,
      Set<E> now,
      BiFunction<FactFilterBuilder, Collection<E>, FactFilterBuilder> change) {
    box.setValue(now);
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(change.apply(filter.with(), event.getValue()));
      }
    });
  }

  private <E> Select<E> select(String label, List<E> values, Function<E, String> words) {
    Select<E> select = new Select<>();
    select.addThemeVariants(SelectVariant.SMALL);
    select.setLabel(getTranslation(label));
    select.setItems(values);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("filter.any"));
    select.setItemLabelGenerator(
        value -> value == null ? select.getEmptySelectionCaption() : words.apply(value));
    return select;
  }

  private void reset() {
    if (!asked.parameters().isEmpty()) {
      Button clear =
          new Button(getTranslation("filter.clear"), event -> UI.getCurrent().navigate(path));
      clear.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
      often.add(clear);
    }
  }

  private DayPicker day(
      String label,
      @Nullable LocalDate value,
      BiFunction<FactFilterBuilder, @Nullable LocalDate, FactFilterBuilder> change) {
    DayPicker picker = new DayPicker(getTranslation(label));
    picker.addThemeVariants(DatePickerVariant.SMALL);
    picker.setClearButtonVisible(true);
    if (value != null) {
      picker.setValue(value);
    }
    picker.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(new Asked(change.apply(filter.with(), event.getValue()).build(), null));
      }
    });
    return picker;
  }

  private void go(FactFilterBuilder changed) {
    go(asked.with(changed.build()));
  }

  private void go(Asked next) {
    UI.getCurrent().navigate(path, new QueryParameters(next.parameters()));
  }
}
