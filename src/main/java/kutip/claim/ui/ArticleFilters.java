package kutip.claim.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSearchFilter;
import kutip.claim.ClaimStatus;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.shared.ClaimKind;
import kutip.shared.Keyed;
import kutip.shared.Language;
import kutip.uikit.DayPicker;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import org.jspecify.annotations.Nullable;

/** What narrows the list of articles; each change goes to the address bar, and the page follows. */
final class ArticleFilters extends Div {

  private static final List<ClaimStatus> STATES =
      List.of(
          ClaimStatus.PROPOSED, ClaimStatus.ACCEPTED, ClaimStatus.CORRECTED, ClaimStatus.REJECTED);

  private final Map<String, List<String>> address;

  ArticleFilters(ArticleSearchFilter now, ArticleQueries articles, RegistryQueries registry) {
    address = new HashMap<>(ArticleAddress.write(now).getParameters());
    addClassName("kutip-filters");
    getElement().setAttribute("role", "search");
    getElement().setAttribute("aria-label", getTranslation("filter.all"));
    add(day("from", "filter.from", now.from()), day("to", "filter.to", now.to()));
    add(choice("language", "articles.language", List.of(Language.values()), now.languages()));
    add(named("source", "articles.source", articles.sources(), now.sources()));
    add(company(registry, now.companies()));
    add(choice("kind", "articles.kind", List.of(ClaimKind.values()), now.kinds()));
    add(choice("state", "articles.state", STATES, states(now)));
    if (!address.isEmpty()) {
      Button clear =
          new Button(
              getTranslation("filter.clear"), event -> UI.getCurrent().navigate(Links.articles()));
      clear.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
      add(clear);
    }
  }

  private static Set<ClaimStatus> states(ArticleSearchFilter now) {
    return STATES.stream()
        .filter(state -> now.states().contains(state.key()))
        .collect(java.util.stream.Collectors.toSet());
  }

  private DayPicker day(String name, String label, @Nullable LocalDate value) {
    DayPicker picker = new DayPicker(getTranslation(label));
    picker.addThemeVariants(DatePickerVariant.SMALL);
    picker.setClearButtonVisible(true);
    picker.setValue(value);
    picker.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(name, event.getValue() == null ? null : event.getValue().toString());
      }
    });
    return picker;
  }

  private <E extends Keyed> Select<E> choice(
      String name, String label, List<E> values, Set<E> now) {
    Select<E> select = new Select<>();
    select.addThemeVariants(SelectVariant.SMALL);
    select.setLabel(getTranslation(label));
    select.setItems(values);
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(getTranslation("filter.any"));
    select.setItemLabelGenerator(this::word);
    if (now.size() == 1) {
      select.setValue(now.iterator().next());
    }
    select.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(name, event.getValue() == null ? null : event.getValue().key());
      }
    });
    return select;
  }

  private String word(@Nullable Keyed value) {
    return switch (value) {
      case null -> getTranslation("filter.any");
      case Language language -> language.ownName();
      default -> Formats.here().word(value);
    };
  }

  private ComboBox<String> named(String name, String label, List<String> all, Set<String> now) {
    ComboBox<String> box = box(name, label, now);
    box.setItems(all);
    now.stream().findFirst().filter(all::contains).ifPresent(box::setValue);
    return box;
  }

  private ComboBox<String> company(RegistryQueries registry, Set<String> now) {
    ComboBox<String> box = box("company", "articles.company", now);
    box.setItems(query ->
        registry
            .companies(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
            .stream()
            .map(Company::name));
    now.stream().findFirst().ifPresent(box::setValue);
    return box;
  }

  private ComboBox<String> box(String name, String label, Set<String> now) {
    ComboBox<String> box = new ComboBox<>(getTranslation(label));
    box.addThemeVariants(ComboBoxVariant.SMALL);
    box.setClearButtonVisible(!now.isEmpty());
    box.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        go(name, event.getValue());
      }
    });
    return box;
  }

  private void go(String name, @Nullable String value) {
    if (value == null) {
      address.remove(name);
    } else {
      address.put(name, List.of(value));
    }
    UI.getCurrent().navigate(Links.articles(), new QueryParameters(address));
  }
}
