package kutip.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;

/** Asks why a claim is wrong; the reason stays with the decision. */
final class RejectDialog extends Dialog {

  private static final List<String> REASONS =
      List.of(
          "review.reason.figure",
          "review.reason.who",
          "review.reason.kind",
          "review.reason.date",
          "review.reason.no_claim");

  private final RadioButtonGroup<String> reasons = new RadioButtonGroup<>();
  private final TextField note = new TextField();

  RejectDialog(Consumer<String> reject) {
    setHeaderTitle(getTranslation("review.reject.title"));
    setWidth("min(440px, 94vw)");
    reasons.setLabel(getTranslation("review.reason"));
    reasons.addThemeName("vertical");
    reasons.setItems(REASONS.stream().map(this::getTranslation).toList());
    reasons.setValue(getTranslation(REASONS.getFirst()));
    note.setLabel(getTranslation("review.reason.note"));
    note.setWidthFull();
    note.setMaxLength(400);
    Button confirm =
        new Button(
            getTranslation("review.reject"),
            event -> {
              close();
              reject.accept(reason());
            });
    confirm.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    confirm.addClickShortcut(Key.ENTER);
    Button cancel = new Button(getTranslation("word.cancel"), event -> close());
    add(reasons, note);
    getFooter().add(cancel, confirm);
    addOpenedChangeListener(event -> {
      if (event.isOpened()) {
        note.focus();
      }
    });
  }

  private String reason() {
    String extra = note.getValue().strip();
    return extra.isEmpty() ? reasons.getValue() : reasons.getValue() + ": " + extra;
  }
}
