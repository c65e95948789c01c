package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import kutip.fact.Conflict;
import kutip.fact.Settlement;
import kutip.insight.ConflictWords;
import kutip.uikit.Formats;

/** Asks how two claims that differ are to be read. */
final class SettleDialog extends Dialog {

  private final RadioButtonGroup<Integer> ways = new RadioButtonGroup<>();
  private final TextField reason = new TextField();

  /**
   * @param settle takes the settlement and the reason
   */
  SettleDialog(Conflict conflict, BiConsumer<Settlement, String> settle) {
    List<Object> values = ConflictWords.of(Formats.here(), conflict);
    setHeaderTitle(getTranslation("fact.settle"));
    setWidth("min(480px, 94vw)");
    ways.setLabel(getTranslation("fact.settle.how"));
    ways.addThemeName("vertical");
    ways.setItems(0, 1, 2, 3);
    ways.setItemLabelGenerator(way ->
        switch (way) {
          case 0 -> getTranslation("fact.settle.choose", values.get(0));
          case 1 -> getTranslation("fact.settle.choose", values.get(1));
          case 2 -> getTranslation("fact.settle.range");
          default -> getTranslation("fact.settle.both");
        });
    ways.setValue(0);
    reason.setLabel(getTranslation("correct.reason"));
    reason.setWidthFull();
    reason.setMaxLength(400);
    Button confirm =
        new Button(
            getTranslation("fact.settle"),
            event -> {
              close();
              settle.accept(chosen(conflict, ways.getValue()), reason.getValue());
            });
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    add(ways, reason);
    getFooter().add(new Button(getTranslation("word.cancel"), event -> close()), confirm);
  }

  private static Settlement chosen(Conflict c, int way) {
    return switch (way) {
      case 0 -> FactDesk.settlement(c, Settlement.Way.CHOICE, c.first());
      case 1 -> FactDesk.settlement(c, Settlement.Way.CHOICE, c.second());
      case 2 -> FactDesk.settlement(c, Settlement.Way.RANGE, null);
      default -> FactDesk.settlement(c, Settlement.Way.BOTH, null);
    };
  }
}
