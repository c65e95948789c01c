package kutip.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import kutip.security.PasswordRules;
import kutip.security.UserAdministration;
import kutip.security.WeakPasswordException;

/** Sets another password for a user. */
final class PasswordDialog extends Dialog {

  private final PasswordField password = new PasswordField();

  PasswordDialog(UserAdministration administration, String user, String me, Runnable done) {
    setHeaderTitle(getTranslation("users.reset_of", user));
    password.setLabel(getTranslation("sign_in.password"));
    password.setHelperText(getTranslation("password.hint", PasswordRules.SHORTEST));
    password.setWidthFull();
    Button save =
        new Button(
            getTranslation("users.reset"),
            event -> {
              try {
                administration.resetPassword(user, password.getValue(), me);
                close();
                done.run();
              } catch (WeakPasswordException e) {
                password.setErrorMessage(Sayings.fault(this, e.fault()));
                password.setInvalid(true);
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    save.addClickShortcut(Key.ENTER);
    add(password);
    getFooter().add(new Button(getTranslation("word.cancel"), event -> close()), save);
  }
}
