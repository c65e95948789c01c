package kutip.review.ui;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import kutip.claim.Reading;
import kutip.claim.SlotRules;
import kutip.company.RegistryQueries;
import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextSpan;

/** Every slot of a claim in an editor of its type; nothing leaves it that breaks a rule. */
final class ClaimForm extends FormLayout {

  private final SlotEditors editors;
  private final Select<Modality> modality;
  private final TextField date = new TextField();
  private final Consumer<String> complain;
  private Reading shown;

  /**
   * @param complain is told in the reader's words what is wrong
   */
  ClaimForm(Reading reading, RegistryQueries registry, Consumer<String> complain) {
    this.shown = reading;
    this.complain = complain;
    addClassName("kutip-claim-form");
    setResponsiveSteps(new ResponsiveStep("0", 1), new ResponsiveStep("22rem", 2));
    Fields fields = new Fields(registry);
    editors = SlotEditors.of(reading.slots(), fields);
    modality =
        fields.choice("slot.modality", List.of(Modality.values()), reading.modality(), false);
    date.setLabel(getTranslation("slot.date"));
    date.setHelperText(getTranslation("correct.date.hint"));
    date.setValue(reading.date() == null ? "" : reading.date().toString());
    date.setMaxLength(10);
    editors.fields().forEach(this::add);
    add(modality, date);
  }

  /** Another place in the text is the quote. */
  void quote(TextSpan span) {
    shown =
        new Reading(
            shown.slots(), shown.modality(), shown.date(), kutip.shared.TextField.TEXT, span);
  }

  TextSpan span() {
    return shown.span();
  }

  /** What the editors say now; empty, with a complaint, when a rule is broken. */
  Optional<Reading> read() {
    date.setInvalid(false);
    Optional<ClaimSlots> slots = editors.read();
    String problem = slots.isEmpty() ? "unreadable" : SlotRules.problem(slots.get()).orElse(null);
    if (problem != null) {
      complain.accept(getTranslation("correct.wrong." + problem));
      return Optional.empty();
    }
    try {
      String day = date.getValue().strip();
      return Optional.of(
          new Reading(
              slots.orElseThrow(),
              modality.getValue(),
              day.isEmpty() ? null : PartialDate.parse(day),
              shown.field(),
              shown.span()));
    } catch (DateTimeException | IllegalArgumentException e) {
      date.setInvalid(true);
      complain.accept(getTranslation("correct.wrong.date"));
      return Optional.empty();
    }
  }

  /** Puts the keyboard into the first editor. */
  void focus() {
    if (editors.fields().getFirst() instanceof com.vaadin.flow.component.Focusable<?> first) {
      first.focus();
    }
  }
}
