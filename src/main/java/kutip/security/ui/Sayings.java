package kutip.security.ui;

import com.vaadin.flow.component.Component;
import kutip.security.PasswordRules;
import kutip.security.Role;

/** Roles and refusals in the reader's language. */
final class Sayings {

  private Sayings() {}

  static String role(Component page, Role role) {
    return page.getTranslation(
        switch (role) {
          case ADMINISTRATOR -> "users.role.administrator";
          case ANALYST -> "users.role.analyst";
          case VIEWER -> "users.role.viewer";
        });
  }

  static String fault(Component page, PasswordRules.Fault fault) {
    return page.getTranslation(
        switch (fault) {
          case SHORT -> "password.refused.short";
          case LONG -> "password.refused.long";
          case KNOWN -> "password.refused.known";
          case NAME -> "password.refused.name";
        },
        PasswordRules.SHORTEST);
  }
}
