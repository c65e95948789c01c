package kutip.report.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kutip.company.Company;
import kutip.company.Person;
import kutip.company.RegistryQueries;
import kutip.fact.FactFilter;
import kutip.report.ReportSection;
import kutip.report.ReportTemplate;
import kutip.report.TemplateService;
import kutip.shared.ClaimKind;
import kutip.shared.Language;
import kutip.uikit.DayPicker;
import kutip.uikit.Formats;
import org.jspecify.annotations.Nullable;

/** Scope, sections, language and title of a report; every change goes to the page at once. */
final class BuilderForm extends Section {

  /** Parts of a filter that have fields of their own here. */
  private static final Set<String> HERE = Set.of("company", "kind", "from", "to");

  private static final int LONGEST_ADDRESS = 4000;

  private final transient ReportTemplate template;
  private final transient Consumer<ReportTemplate> changed;
  private final transient RegistryQueries registry;
  private final Formats formats = Formats.here();

  BuilderForm(ReportTemplate template, RegistryQueries registry, Consumer<ReportTemplate> changed) {
    this.template = template;
    this.registry = registry;
    this.changed = changed;
    addClassNames("kutip-card", "kutip-stack", "kutip-builder-form");
    add(new H2(getTranslation("builder.scope")), title(), companies(), people(), period());
    add(kinds(), address(), unreviewed());
    add(new H2(getTranslation("builder.contents")), sections(), language());
  }

  private TextField title() {
    TextField field = new TextField(getTranslation("builder.title"));
    field.setValue(template.title());
    field.setMaxLength(ReportTemplate.LONGEST_TITLE);
    field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    field.addValueChangeListener(e -> changed.accept(template.called(e.getValue())));
    return field;
  }

  private MultiSelectComboBox<String> companies() {
    MultiSelectComboBox<String> box = new MultiSelectComboBox<>(getTranslation("filter.companies"));
    box.setItems(query ->
        registry
            .companies(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
            .stream()
            .map(Company::name));
    box.setValue(template.filter().companies());
    box.addValueChangeListener(e -> {
      if (e.isFromClient()) {
        ReportTemplate next =
            template.with(template.filter().with().companies(e.getValue()).build());
        boolean untitled = template.title().isEmpty() && e.getValue().size() == 1;
        changed.accept(untitled ? next.called(e.getValue().iterator().next()) : next);
      }
    });
    return box;
  }

  private MultiSelectComboBox<String> people() {
    MultiSelectComboBox<String> box = new MultiSelectComboBox<>(getTranslation("builder.people"));
    box.setItems(query ->
        registry.people(query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream()
            .map(Person::name));
    box.setValue(template.people());
    box.addValueChangeListener(e -> {
      if (e.isFromClient()) {
        changed.accept(
            new ReportTemplate(
                template.title(),
                template.filter(),
                e.getValue(),
                template.sections(),
                template.language(),
                template.unreviewed()));
      }
    });
    return box;
  }

  private Div period() {
    FactFilter f = template.filter();
    DayPicker from = day("filter.from", f.from());
    DayPicker to = day("filter.to", f.to());
    from.addValueChangeListener(e -> {
      if (e.isFromClient()) {
        changed.accept(template.in(e.getValue(), f.to()));
      }
    });
    to.addValueChangeListener(e -> {
      if (e.isFromClient()) {
        changed.accept(template.in(f.from(), e.getValue()));
      }
    });
    Div both = new Div(from, to);
    both.addClassName("kutip-pair");
    return both;
  }

  private DayPicker day(String label, @Nullable LocalDate value) {
    DayPicker picker = new DayPicker(getTranslation(label));
    picker.setClearButtonVisible(true);
    if (value != null) {
      picker.setValue(value);
    }
    return picker;
  }

  private CheckboxGroup<ClaimKind> kinds() {
    CheckboxGroup<ClaimKind> group = new CheckboxGroup<>(getTranslation("filter.kind"));
    group.setItems(ClaimKind.values());
    group.setItemLabelGenerator(formats::word);
    Set<ClaimKind> now = template.filter().kinds();
    group.setValue(now.isEmpty() ? Set.of(ClaimKind.values()) : now);
    group.addValueChangeListener(e -> {
      if (e.isFromClient()) {
        boolean all = e.getValue().size() == ClaimKind.values().length;
        changed.accept(
            template.with(
                template.filter().with().kinds(all ? Set.<ClaimKind>of() : e.getValue()).build()));
      }
    });
    return group;
  }

  private String named(String key) {
    String words = getTranslation("filter." + key);
    return words.startsWith("!") ? key.replace('_', ' ') : words;
  }

  /** Any page's address brings its whole filter, also one that this form has no field for. */
  private Div address() {
    TextField field = new TextField(getTranslation("builder.address"));
    field.setPlaceholder("facts?kind=…");
    field.setMaxLength(LONGEST_ADDRESS);
    field.setHelperText(getTranslation("builder.address.hint"));
    field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
    field.addValueChangeListener(e -> take(field));
    Div all = new Div(field);
    all.addClassName("kutip-stack");
    List<String> more =
        template.filter().toParameters().keySet().stream()
            .filter(key -> !HERE.contains(key))
            .map(this::named)
            .sorted()
            .toList();
    if (!more.isEmpty()) {
      Span now = new Span(getTranslation("builder.filtered", String.join(", ", more)));
      now.addClassNames("kutip-soft", "kutip-small");
      all.add(now);
    }
    return all;
  }

  private void take(TextField field) {
    try {
      changed.accept(
          template.with(FactFilter.ofParameters(TemplateService.parameters(field.getValue()))));
    } catch (IllegalArgumentException e) {
      field.setInvalid(true);
      field.setErrorMessage(getTranslation("builder.address.wrong"));
    }
  }

  private Checkbox unreviewed() {
    Checkbox box = new Checkbox(getTranslation("builder.unreviewed"));
    box.setValue(template.unreviewed());
    box.addValueChangeListener(e ->
        changed.accept(
            new ReportTemplate(
                template.title(),
                template.filter(),
                template.people(),
                template.sections(),
                template.language(),
                e.getValue())));
    return box;
  }

  private CheckboxGroup<ReportSection> sections() {
    CheckboxGroup<ReportSection> group = new CheckboxGroup<>(getTranslation("builder.sections"));
    group.setItems(ReportSection.values());
    group.setItemLabelGenerator(s -> getTranslation("builder.section." + s.key()));
    group.setValue(template.sections());
    group.addValueChangeListener(e -> {
      if (e.isFromClient() && !e.getValue().isEmpty()) {
        changed.accept(
            new ReportTemplate(
                template.title(),
                template.filter(),
                template.people(),
                e.getValue(),
                template.language(),
                template.unreviewed()));
      }
    });
    return group;
  }

  private Select<Language> language() {
    Select<Language> select = new Select<>();
    select.setLabel(getTranslation("builder.language"));
    select.setItems(Language.EN, Language.ID);
    select.setItemLabelGenerator(Language::ownName);
    select.setValue(template.language());
    select.addValueChangeListener(e -> changed.accept(template.in(e.getValue())));
    return select;
  }
}
