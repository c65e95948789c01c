package kutip.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kutip.claim.Claim;
import kutip.review.ReviewItem;
import kutip.uikit.Quote;
import kutip.uikit.Statements;

/** One decision on several waiting claims, each in sight with its quote. */
final class BulkDialog extends Dialog {

  private final Map<Checkbox, Claim> boxes = new LinkedHashMap<>();
  private final TextField reason = new TextField();

  BulkDialog(
      List<ReviewItem> items,
      Consumer<List<Claim>> accept,
      BiConsumer<List<Claim>, String> reject) {
    setHeaderTitle(getTranslation("review.bulk"));
    addClassName("kutip-panel");
    setWidth("min(760px, 96vw)");
    Checkbox all = new Checkbox(getTranslation("review.bulk.all"));
    all.addValueChangeListener(event -> boxes.keySet().forEach(b -> b.setValue(event.getValue())));
    add(all);
    items.forEach(this::line);
    reason.setLabel(getTranslation("correct.reason"));
    reason.setMaxLength(400);
    reason.setWidthFull();
    add(reason);
    Button yes = new Button(getTranslation("review.accept"), event -> done(accept));
    yes.addThemeVariants(ButtonVariant.PRIMARY);
    Button no =
        new Button(
            getTranslation("review.reject"),
            event -> done(claims -> reject.accept(claims, reason.getValue())));
    no.addThemeVariants(ButtonVariant.ERROR);
    getFooter().add(new Button(getTranslation("word.close"), event -> close()), no, yes);
  }

  private void line(ReviewItem item) {
    Claim claim = item.claim();
    Checkbox box = new Checkbox(Statements.here().headline(claim.slots()));
    boxes.put(box, claim);
    Div line =
        new Div(
            box,
            new Quote(claim.kind(), claim.quote(), claim.article(), claim.id())
                .from(
                    item.article().source(),
                    item.article().publishedOn(),
                    item.article().heading()));
    line.addClassName("kutip-line");
    add(line);
  }

  private void done(Consumer<List<Claim>> decide) {
    List<Claim> chosen =
        boxes.entrySet().stream()
            .filter(entry -> entry.getKey().getValue())
            .map(Map.Entry::getValue)
            .toList();
    if (!chosen.isEmpty()) {
      close();
      decide.accept(chosen);
    }
  }
}
