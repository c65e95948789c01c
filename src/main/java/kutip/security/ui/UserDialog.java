package kutip.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import kutip.security.PasswordRules;
import kutip.security.Role;
import kutip.security.UserAdministration;
import kutip.security.WeakPasswordException;

/** Adds a user. */
final class UserDialog extends Dialog {

  private static final int LONGEST_NAME = 80;

  private final transient UserAdministration administration;
  private final String me;
  private final transient Runnable done;
  private final TextField name = new TextField();
  private final PasswordField password = new PasswordField();
  private final Select<Role> role = new Select<>();

  UserDialog(UserAdministration administration, String me, Runnable done) {
    this.administration = administration;
    this.me = me;
    this.done = done;
    setHeaderTitle(getTranslation("users.add"));
    name.setLabel(getTranslation("sign_in.name"));
    name.setMaxLength(LONGEST_NAME);
    password.setLabel(getTranslation("sign_in.password"));
    password.setHelperText(getTranslation("password.hint", PasswordRules.SHORTEST));
    role.setLabel(getTranslation("users.role"));
    role.setItems(Role.values());
    role.setItemLabelGenerator(r -> Sayings.role(this, r));
    role.setValue(Role.VIEWER);
    Div form = new Div(name, password, role);
    form.addClassName("kutip-stack");
    Button save = new Button(getTranslation("users.add"), event -> save());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    add(form);
    getFooter().add(new Button(getTranslation("word.cancel"), event -> close()), save);
  }

  private void save() {
    name.setInvalid(false);
    password.setInvalid(false);
    try {
      administration.add(name.getValue(), password.getValue(), role.getValue(), me);
      close();
      done.run();
    } catch (WeakPasswordException e) {
      password.setErrorMessage(Sayings.fault(this, e.fault()));
      password.setInvalid(true);
    } catch (IllegalArgumentException e) {
      name.setErrorMessage(getTranslation("users.name.taken"));
      name.setInvalid(true);
    }
  }
}
