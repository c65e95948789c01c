package kutip.review.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import kutip.claim.Reading;
import kutip.company.RegistryQueries;
import kutip.shared.TextSpan;
import kutip.uikit.HighlightedText;

/** Corrects a claim, or writes a new one: slots in editors, the quote by selecting text. */
final class CorrectionPanel extends Section {

  private final ClaimForm form;
  private final String text;
  private final Div quote = new Div();
  private final Span complaint = new Span();
  private final TextField reason = new TextField();
  private final BiConsumer<Reading, String> save;

  /**
   * @param text the article's body, into which a new quote points
   * @param body shows that text
   * @param save takes the reading and the reason
   */
  CorrectionPanel(
      String title,
      Reading reading,
      String text,
      String said,
      HighlightedText body,
      RegistryQueries registry,
      BiConsumer<Reading, String> save,
      Runnable cancel) {
    this.text = text;
    this.save = save;
    addClassNames("kutip-card", "kutip-correction");
    form = new ClaimForm(reading, registry, complaint::setText);
    quote.addClassName("kutip-quote");
    quote.setText(said);
    complaint.addClassName("kutip-disputed");
    complaint.getElement().setAttribute("role", "alert");
    Button anchor =
        new Button(getTranslation("correct.use_selection"), event -> body.selection(this::anchor));
    anchor.addThemeVariants(ButtonVariant.SMALL);
    reason.setLabel(getTranslation("correct.reason"));
    reason.setMaxLength(400);
    reason.setWidthFull();
    Button keep = new Button(getTranslation("correct.save"), event -> save());
    keep.addThemeVariants(ButtonVariant.PRIMARY);
    keep.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
    Div actions = new Div(keep, new Button(getTranslation("word.cancel"), event -> cancel.run()));
    actions.addClassName("kutip-actions");
    add(new H2(title), quote, anchor, form, reason, complaint, actions);
  }

  /** Takes selected text for the quote. */
  void anchor(Optional<TextSpan> selected) {
    if (selected.isEmpty()) {
      complaint.setText(getTranslation("correct.nothing_selected"));
      return;
    }
    complaint.setText("");
    form.quote(selected.get());
    quote.setText(selected.get().in(text).replaceAll("\\s+", " "));
  }

  void save() {
    complaint.setText("");
    form.read().ifPresent(reading -> save.accept(reading, reason.getValue()));
  }

  void complain(String words) {
    complaint.setText(words);
  }

  ClaimForm form() {
    return form;
  }
}
