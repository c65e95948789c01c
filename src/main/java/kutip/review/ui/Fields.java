package kutip.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kutip.company.Company;
import kutip.company.Person;
import kutip.company.RegistryQueries;
import kutip.shared.Keyed;
import kutip.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Makes the editors that slots of every kind share. */
final class Fields {

  private static final List<String> COMMON =
      List.of("USD", "EUR", "GBP", "CNY", "JPY", "KRW", "IDR", "INR", "TWD");

  private final RegistryQueries registry;
  private final Formats formats = Formats.here();

  Fields(RegistryQueries registry) {
    this.registry = registry;
  }

  /** Finds companies by any of their names; a new name may be typed. */
  ComboBox<String> company(String label, @Nullable String value) {
    ComboBox<String> box = names(label);
    box.setItems(query ->
        registry
            .companies(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
            .stream()
            .map(Company::name));
    box.addValueChangeListener(event -> box.setHelperText(companyHint(event.getValue())));
    box.setHelperText(companyHint(value));
    box.setValue(orNull(value));
    return box;
  }

  /** Finds people by any of their names; a new name may be typed. */
  ComboBox<String> person(String label, @Nullable String value) {
    ComboBox<String> box = names(label);
    box.setItems(query ->
        registry.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
            .map(Person::name));
    box.addValueChangeListener(event -> box.setHelperText(personHint(event.getValue())));
    box.setHelperText(personHint(value));
    box.setValue(orNull(value));
    return box;
  }

  private ComboBox<String> names(String label) {
    ComboBox<String> box = new ComboBox<>(formats.word(label));
    box.setAllowCustomValue(true);
    box.addCustomValueSetListener(event -> box.setValue(canonical(event.getDetail().strip())));
    box.setClearButtonVisible(true);
    return box;
  }

  /** An alias that is typed in full stands for the name that it is an alias of. */
  private String canonical(String typed) {
    return registry.names().of(typed);
  }

  private String companyHint(@Nullable String name) {
    List<String> aliases =
        name == null
            ? List.of()
            : registry.companyByName(name).map(Company::aliases).orElse(List.of());
    return String.join(", ", aliases.stream().limit(4).toList());
  }

  private String personHint(@Nullable String name) {
    List<String> aliases =
        name == null
            ? List.of()
            : registry.personByName(name).map(Person::aliases).orElse(List.of());
    return String.join(", ", aliases.stream().limit(4).toList());
  }

  <E extends Keyed> Select<E> choice(
      String label, List<E> values, @Nullable E value, boolean mayBeEmpty) {
    Select<E> select = new Select<>();
    select.setLabel(formats.word(label));
    select.setItems(values);
    select.setEmptySelectionAllowed(mayBeEmpty);
    select.setItemLabelGenerator(v -> v == null ? "–" : formats.word(v));
    if (value != null) {
      select.setValue(value);
    }
    return select;
  }

  TextField text(String label, @Nullable String value, int longest) {
    TextField field = new TextField(formats.word(label));
    field.setMaxLength(longest);
    field.setValue(Objects.requireNonNullElse(value, ""));
    return field;
  }

  BigDecimalField figure(String label, @Nullable BigDecimal value) {
    BigDecimalField field = new BigDecimalField(formats.word(label));
    field.setValue(value);
    field.setClearButtonVisible(true);
    return field;
  }

  /** An amount in whole units, read back in short form below. */
  BigDecimalField money(String label, @Nullable BigDecimal value) {
    BigDecimalField field = figure(label, value);
    field.addValueChangeListener(event -> field.setHelperText(inShort(event.getValue())));
    field.setHelperText(inShort(value));
    return field;
  }

  private String inShort(@Nullable BigDecimal value) {
    return value == null ? "" : formats.shortMoney(value, null);
  }

  IntegerField count(String label, @Nullable Integer value) {
    IntegerField field = new IntegerField(formats.word(label));
    field.setMin(1);
    field.setValue(value);
    return field;
  }

  ComboBox<String> currency(@Nullable String value) {
    ComboBox<String> box = new ComboBox<>(formats.word("slot.currency"));
    Stream<String> others =
        Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).sorted();
    box.setItems(Stream.concat(COMMON.stream(), others).distinct().toList());
    box.setClearButtonVisible(true);
    if (value != null) {
      box.setValue(value);
    }
    return box;
  }

  static @Nullable String orNull(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(t -> !t.isEmpty()).orElse(null);
  }
}
