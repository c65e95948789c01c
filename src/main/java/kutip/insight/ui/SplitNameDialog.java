package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kutip.company.NameKind;

/** Asks which other name of an entry is something of its own. */
final class SplitNameDialog extends Dialog {

  SplitNameDialog(NameKind kind, NameDesk desk) {
    setHeaderTitle(getTranslation("proposals.split"));
    setWidth("min(520px, 96vw)");
    ComboBox<String> from = new ComboBox<>(getTranslation("proposals.split.from"));
    from.setItems(query ->
        desk
            .known(kind, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
            .stream());
    from.setWidthFull();
    Select<String> name = new Select<>();
    name.setLabel(getTranslation("proposals.split.name"));
    name.setWidthFull();
    from.addValueChangeListener(event ->
        name.setItems(
            event.getValue() == null ? List.of() : desk.otherNames(kind, event.getValue())));
    TextField reason = new TextField(getTranslation("correct.reason"));
    reason.setWidthFull();
    reason.setMaxLength(400);
    Button split =
        new Button(
            getTranslation("proposals.split"),
            event -> {
              if (from.getValue() != null && name.getValue() != null) {
                close();
                desk.split(kind, from.getValue(), name.getValue(), reason.getValue());
              }
            });
    split.addThemeVariants(ButtonVariant.PRIMARY);
    add(new Paragraph(getTranslation("proposals.split.hint")), from, name, reason);
    getFooter().add(new Button(getTranslation("word.cancel"), event -> close()), split);
  }
}
