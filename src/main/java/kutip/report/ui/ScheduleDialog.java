package kutip.report.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import kutip.report.Rhythm;
import kutip.uikit.Formats;

/** Asks how often a saved report is to be issued and whom to mail it to. */
final class ScheduleDialog extends Dialog {

  private final transient ReportDesk desk;
  private final Select<Rhythm> rhythm = new Select<>();
  private final TextField recipients = new TextField();

  /**
   * @param then called when one was added
   */
  ScheduleDialog(ReportDesk desk, String template, String who, Runnable then) {
    this.desk = desk;
    setHeaderTitle(getTranslation("schedule.add") + ": " + template);
    setWidth("min(520px, 96vw)");
    rhythm.setLabel(getTranslation("schedule.rhythm"));
    rhythm.setItems(Rhythm.values());
    rhythm.setItemLabelGenerator(Formats.here()::word);
    rhythm.setValue(Rhythm.WEEKLY);
    recipients.setLabel(getTranslation("schedule.recipients"));
    recipients.setHelperText(getTranslation("schedule.recipients.hint"));
    recipients.setMaxLength(2000);
    Div form = new Div(rhythm, recipients);
    form.addClassNames("kutip-stack", "kutip-builder-form");
    add(form);
    Button save = new Button(getTranslation("schedule.add"), event -> save(template, who, then));
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("word.close"), event -> close()), save);
  }

  private void save(String template, String who, Runnable then) {
    try {
      desk.schedules().add(template, rhythm.getValue(), recipients.getValue(), who);
      close();
      then.run();
    } catch (IllegalArgumentException e) {
      recipients.setInvalid(true);
      recipients.setErrorMessage(getTranslation("schedule.wrong", e.getMessage()));
    }
  }
}
