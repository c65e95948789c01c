package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import kutip.company.NameKind;
import kutip.company.NewName;
import kutip.insight.Proposal;

/** Asks what a new company or person is. */
final class CreateNameDialog extends Dialog {

  private final Select<String> type = new Select<>();
  private final ComboBox<String> belongsTo = new ComboBox<>();
  private final TextField aliases = new TextField();

  CreateNameDialog(Proposal proposal, NameDesk desk) {
    boolean company = proposal.kind() == NameKind.COMPANY;
    setHeaderTitle(getTranslation("proposals.create.title", proposal.name()));
    setWidth("min(520px, 96vw)");
    type.setLabel(getTranslation("proposals.type"));
    type.setItems(NewName.types());
    type.setItemLabelGenerator(key -> getTranslation("proposals.type." + key));
    type.setValue(NewName.types().getFirst());
    type.setVisible(company);
    belongsTo.setLabel(getTranslation(company ? "proposals.parent" : "proposals.leads"));
    belongsTo.setItems(query ->
        desk
            .known(
                NameKind.COMPANY, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
            .stream());
    belongsTo.setClearButtonVisible(true);
    belongsTo.setWidthFull();
    aliases.setLabel(getTranslation("proposals.aliases"));
    aliases.setHelperText(getTranslation("proposals.aliases.hint"));
    aliases.setMaxLength(2000);
    aliases.setWidthFull();
    Button create =
        new Button(
            getTranslation("proposals.create"),
            event -> {
              close();
              desk.create(proposal.kind(), proposal.name(), said());
            });
    create.addThemeVariants(ButtonVariant.PRIMARY);
    add(new Paragraph(getTranslation("proposals.create.hint")), type, belongsTo, aliases);
    getFooter().add(new Button(getTranslation("word.cancel"), event -> close()), create);
  }

  private NewName said() {
    List<String> others =
        Arrays.stream(aliases.getValue().split("[,\n]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    return new NewName(type.getValue(), belongsTo.getValue(), others);
  }
}
