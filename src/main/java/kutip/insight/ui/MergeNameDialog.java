package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kutip.company.NameKind;
import kutip.insight.FactLine;
import kutip.insight.Proposal;

/** Asks whose other name a name is, with what texts say of both. */
final class MergeNameDialog extends Dialog {

  private static final int QUOTES = 3;

  private final NameKind kind;
  private final NameDesk desk;
  private final ComboBox<String> into = new ComboBox<>();
  private final Div theirs = new Div();

  MergeNameDialog(Proposal proposal, NameDesk desk) {
    this.kind = proposal.kind();
    this.desk = desk;
    setHeaderTitle(getTranslation("proposals.merge.title", proposal.name()));
    setWidth("min(960px, 96vw)");
    into.setLabel(getTranslation("proposals.merge.into"));
    into.setItems(query ->
        desk
            .known(kind, query.getFilter().orElse(""), query.getOffset(), query.getLimit())
            .stream());
    into.setWidthFull();
    into.addValueChangeListener(event -> showTarget());
    TextField reason = new TextField(getTranslation("correct.reason"));
    reason.setWidthFull();
    reason.setMaxLength(400);
    Button merge =
        new Button(
            getTranslation("proposals.merge"),
            event -> {
              if (into.getValue() != null) {
                close();
                desk.merge(kind, proposal.name(), into.getValue(), reason.getValue());
              }
            });
    merge.addThemeVariants(ButtonVariant.PRIMARY);
    Div both = new Div(evidence(proposal.name()), theirs);
    both.addClassName("kutip-grid");
    add(
        new Paragraph(getTranslation("proposals.merge.hint")),
        likely(proposal.name()),
        into,
        both,
        reason);
    getFooter().add(new Button(getTranslation("word.cancel"), event -> close()), merge);
  }

  private Div likely(String name) {
    Div row = new Div();
    row.addClassName("kutip-actions");
    List<String> found = desk.likely(kind, name);
    for (String one : found) {
      Button choose = new Button(one, event -> into.setValue(one));
      choose.addThemeVariants(ButtonVariant.SMALL);
      row.add(choose);
    }
    if (!found.isEmpty()) {
      row.addComponentAsFirst(new Span(getTranslation("proposals.likely")));
    }
    return row;
  }

  private void showTarget() {
    theirs.removeAll();
    String name = into.getValue();
    if (name != null) {
      Section side = evidence(name);
      List<String> others = desk.otherNames(kind, name);
      if (!others.isEmpty()) {
        Paragraph also =
            new Paragraph(
                getTranslation(
                    "company.aliases", String.join(", ", others.stream().limit(12).toList())));
        also.addClassNames("kutip-small", "kutip-soft");
        side.addComponentAtIndex(1, also);
      }
      theirs.add(side);
    }
  }

  private Section evidence(String name) {
    Section side = new Section(new H3(name));
    side.addClassName("kutip-lines");
    List<FactLine> lines = desk.evidence(kind, name, QUOTES);
    lines.forEach(line -> side.add(new FactItem(line)));
    if (lines.isEmpty()) {
      side.add(new Paragraph(getTranslation("company.nothing")));
    }
    return side;
  }
}
