package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kutip.claim.SlotNames;
import kutip.fact.Fact;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactFilterBuilder;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.shared.FactId;
import kutip.uikit.Formats;
import kutip.uikit.Statements;

/** Asks which other fact is the same event. */
final class MergeDialog extends Dialog {

  private static final int MOST = 200;

  /** Takes both facts, and why. */
  interface Merge {
    void of(FactId one, FactId other, String reason);
  }

  MergeDialog(FactDetail detail, FactQueries facts, Merge merge) {
    setHeaderTitle(getTranslation("fact.merge"));
    setWidth("min(640px, 96vw)");
    ComboBox<Fact> other = new ComboBox<>(getTranslation("fact.merge.which"));
    other.setWidthFull();
    other.setItems(candidates(detail.fact(), facts));
    other.setItemLabelGenerator(MergeDialog::label);
    TextField reason = new TextField(getTranslation("correct.reason"));
    reason.setWidthFull();
    reason.setMaxLength(400);
    Button confirm =
        new Button(
            getTranslation("fact.merge"),
            event -> {
              if (other.getValue() != null) {
                close();
                merge.of(detail.fact().id(), other.getValue().id(), reason.getValue());
              }
            });
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    add(other, reason);
    getFooter().add(new Button(getTranslation("word.cancel"), event -> close()), confirm);
  }

  private static String label(Fact fact) {
    Formats formats = Formats.here();
    String day = fact.onDay() == null ? formats.date(null) : formats.day(fact.onDay());
    return Statements.here().headline(fact.slots()) + " · " + day;
  }

  /** Facts of the same kind about the same company or person, those of the same names first. */
  private static List<Fact> candidates(Fact fact, FactQueries facts) {
    List<Fact> found = new ArrayList<>();
    FactFilterBuilder kind = FactFilter.ALL.with().kind(fact.kind());
    Set<String> companies = SlotNames.companies(fact.slots());
    if (!companies.isEmpty()) {
      found.addAll(facts.list(kind.companies(companies).build(), FactSort.NEWEST, 0, MOST));
    }
    for (String person : SlotNames.people(fact.slots())) {
      found.addAll(
          facts.list(
              FactFilter.ALL.with().kind(fact.kind()).person(person).build(),
              FactSort.NEWEST,
              0,
              MOST));
    }
    if (found.size() <= 1) {
      FactFilter all = FactFilter.ALL.with().kind(fact.kind()).build();
      found.addAll(facts.list(all, FactSort.NEWEST, 0, MOST));
    }
    return found.stream().filter(f -> !f.id().equals(fact.id())).distinct().toList();
  }
}
