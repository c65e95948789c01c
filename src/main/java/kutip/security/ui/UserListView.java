package kutip.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import kutip.security.LastAdministratorException;
import kutip.security.Role;
import kutip.security.User;
import kutip.security.UserAdministration;
import kutip.uikit.Badge;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;

/** Who may do what; for administrators. */
@Route("users")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.users", order = 20, icon = "vaadin:users")
public class UserListView extends Main implements HasDynamicTitle {

  private final transient UserAdministration administration;
  private final String me;
  private final Section list = new Section();

  UserListView(UserAdministration administration, AuthenticationContext signedIn) {
    this.administration = administration;
    this.me = signedIn.getPrincipalName().orElseThrow();
    addClassName("kutip-page");
    list.addClassNames("kutip-card", "kutip-rows");
    Button add = new Button(getTranslation("users.add"), VaadinIcon.PLUS.create());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    add.addClickListener(event -> new UserDialog(administration, me, this::show).open());
    add(
        new PageHead(getTranslation("users"), getTranslation("users.about"))
            .actions(
                add,
                new LinkButton(getTranslation("tokens"), Links.tokens(), VaadinIcon.KEY),
                new LinkButton(getTranslation("audit"), Links.audit(), VaadinIcon.LIST)),
        list);
    show();
  }

  private void show() {
    list.removeAll();
    administration.all().forEach(user -> list.add(row(user)));
  }

  private Div row(User user) {
    Span name = new Span(user.name());
    name.addClassName("kutip-line-title");
    Div actions = new Div();
    actions.addClassName("kutip-actions");
    Div row = new Div(name, role(user), actions);
    row.addClassName("kutip-row");
    if (!user.signsIn()) {
      actions.add(
          new Badge(getTranslation(user.external() ? "users.external" : "users.tokens_only")));
    } else {
      Button reset = new Button(getTranslation("users.reset"));
      reset.addThemeVariants(ButtonVariant.SMALL);
      reset.addClickListener(
          event -> new PasswordDialog(administration, user.name(), me, this::show).open());
      actions.add(reset);
    }
    Button standing = new Button(getTranslation(user.enabled() ? "users.disable" : "users.enable"));
    standing.addThemeVariants(ButtonVariant.SMALL);
    standing.addClickListener(
        event -> perform(() -> administration.setEnabled(user.name(), !user.enabled(), me)));
    actions.add(standing);
    return row;
  }

  private Select<Role> role(User user) {
    Select<Role> role = new Select<>();
    role.setItems(Role.values());
    role.setItemLabelGenerator(r -> Sayings.role(this, r));
    role.setValue(user.role());
    role.setAriaLabel(getTranslation("users.role_of", user.name()));
    // The issuer gives it anew at each sign-in.
    role.setReadOnly(user.external());
    role.addValueChangeListener(
        event -> perform(() -> administration.changeRole(user.name(), event.getValue(), me)));
    return role;
  }

  private void perform(Runnable change) {
    try {
      change.run();
      Notification.show(getTranslation("users.done"));
    } catch (LastAdministratorException e) {
      Notification.show(getTranslation("users.last"));
    }
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("users"));
  }
}
