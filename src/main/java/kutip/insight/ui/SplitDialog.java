package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.shared.ClaimId;
import kutip.shared.FactId;

/** Asks which claims are about something else. */
final class SplitDialog extends Dialog {

  private final Map<Checkbox, ClaimId> boxes = new LinkedHashMap<>();
  private final TextField reason = new TextField();

  /** Takes the fact, the claims that go, and why. */
  interface Split {
    void of(FactId fact, Set<ClaimId> away, String reason);
  }

  SplitDialog(FactDetail detail, Split split) {
    setHeaderTitle(getTranslation("fact.split"));
    setWidth("min(640px, 96vw)");
    add(new Paragraph(getTranslation("fact.split.which")));
    for (FactClaim member : detail.claims()) {
      Checkbox box = new Checkbox(member.claim().quote().replaceAll("\\s+", " "));
      boxes.put(box, member.claim().id());
      add(box);
    }
    reason.setLabel(getTranslation("correct.reason"));
    reason.setWidthFull();
    reason.setMaxLength(400);
    Button confirm =
        new Button(
            getTranslation("fact.split"),
            event -> {
              close();
              split.of(detail.fact().id(), chosen(), reason.getValue());
            });
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    add(reason);
    getFooter().add(new Button(getTranslation("word.cancel"), event -> close()), confirm);
  }

  private Set<ClaimId> chosen() {
    return boxes.entrySet().stream()
        .filter(entry -> entry.getKey().getValue())
        .map(Map.Entry::getValue)
        .collect(Collectors.toSet());
  }
}
