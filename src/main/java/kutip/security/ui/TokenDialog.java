package kutip.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import kutip.security.NewToken;
import kutip.security.Role;
import kutip.security.UserAdministration;

/** Makes a token and shows it once. */
final class TokenDialog extends Dialog {

  private static final int LONGEST_LABEL = 80;
  private static final int MOST_DAYS = 3650;

  private final transient UserAdministration administration;
  private final String me;
  private final transient Runnable done;
  private final TextField label = new TextField();
  private final Select<Role> role = new Select<>();
  private final IntegerField days = new IntegerField();

  TokenDialog(UserAdministration administration, String me, Runnable done) {
    this.administration = administration;
    this.me = me;
    this.done = done;
    setHeaderTitle(getTranslation("tokens.add"));
    label.setLabel(getTranslation("tokens.label"));
    label.setMaxLength(LONGEST_LABEL);
    role.setLabel(getTranslation("users.role"));
    role.setItems(Role.values());
    role.setItemLabelGenerator(r -> Sayings.role(this, r));
    role.setValue(Role.VIEWER);
    days.setLabel(getTranslation("tokens.days"));
    days.setMin(1);
    days.setMax(MOST_DAYS);
    days.setValue(90);
    Div form = new Div(label, role, days);
    form.addClassName("kutip-stack");
    add(form);
    Button save = new Button(getTranslation("tokens.add"), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(getTranslation("word.cancel"), event -> close()), save);
  }

  private void save() {
    Integer life = days.getValue();
    if (life == null || life < 1 || life > MOST_DAYS) {
      days.setInvalid(true);
      return;
    }
    try {
      NewToken made =
          administration.createToken(
              me, label.getValue(), role.getValue(), Duration.ofDays(life), me);
      show(made.secret());
    } catch (IllegalArgumentException e) {
      role.setErrorMessage(getTranslation("tokens.too_much"));
      role.setInvalid(true);
    }
  }

  private void show(String secret) {
    removeAll();
    getFooter().removeAll();
    TextField once = new TextField(getTranslation("tokens.secret"));
    once.setValue(secret);
    once.setReadOnly(true);
    once.setAutoselect(true);
    once.setWidthFull();
    add(new Paragraph(getTranslation("tokens.once")), once);
    getFooter()
        .add(
            new Button(
                getTranslation("word.close"),
                event -> {
                  close();
                  done.run();
                }));
  }
}
