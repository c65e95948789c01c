package kutip.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.avatar.AvatarVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import kutip.security.User;
import kutip.security.UserService;
import kutip.shared.Language;
import kutip.uikit.Links;
import kutip.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Language, theme and sign-out. */
@Component
@UIScope
class UserMenu extends MenuBar {

  private final UserService users;
  private final AuthenticationContext signedIn;

  UserMenu(UserService users, AuthenticationContext signedIn) {
    this.users = users;
    this.signedIn = signedIn;
    addClassName("kutip-user-menu");
    addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    addLanguages();
    addThemes();
    addUser();
  }

  private void addLanguages() {
    String current = getLocale().getLanguage();
    MenuItem root = addItem(current.toUpperCase(Locale.ROOT));
    root.setAriaLabel(getTranslation("shell.language"));
    for (Locale locale : new Locale[] {Texts.ENGLISH, Texts.INDONESIAN}) {
      String name = Language.ofTag(locale.getLanguage()).map(Language::ownName).orElse("");
      MenuItem item = root.getSubMenu().addItem(name, event -> speak(locale));
      item.setCheckable(true);
      item.setChecked(locale.getLanguage().equals(current));
    }
  }

  private void addThemes() {
    MenuItem root = addItem(VaadinIcon.ADJUST.create());
    root.setAriaLabel(getTranslation("shell.theme"));
    String current = signedIn.getPrincipalName().flatMap(users::find).map(User::theme).orElse("");
    SubMenu menu = root.getSubMenu();
    addTheme(menu, "shell.theme.light", "light", current);
    addTheme(menu, "shell.theme.dark", "dark", current);
    addTheme(menu, "shell.theme.system", "", current);
  }

  private void addTheme(SubMenu menu, String word, String theme, String current) {
    MenuItem item = menu.addItem(getTranslation(word));
    item.setCheckable(true);
    item.setChecked(theme.equals(current));
    item.addClickListener(event -> {
      menu.getItems().forEach(other -> other.setChecked(other == item));
      paint(theme.isEmpty() ? null : theme);
    });
  }

  private void addUser() {
    String name = signedIn.getPrincipalName().orElse("");
    Avatar avatar = new Avatar(name);
    avatar.addThemeVariants(AvatarVariant.SMALL);
    MenuItem root = addItem(avatar);
    root.setAriaLabel(getTranslation("shell.user", name));
    MenuItem who = root.getSubMenu().addItem(name);
    who.setEnabled(false);
    root.getSubMenu().addItem(getTranslation("tokens"), event -> Links.open(Links.tokens()));
    root.getSubMenu().addItem(getTranslation("shell.sign_out"), event -> signedIn.logout());
  }

  /** The whole page is built in one language, so it is built anew. */
  private void speak(Locale locale) {
    signedIn
        .getPrincipalName()
        .ifPresent(name -> users.preferLanguage(name, locale.toLanguageTag()));
    VaadinSession.getCurrent().setLocale(locale);
    UI.getCurrent().getPage().reload();
  }

  private void paint(@Nullable String theme) {
    signedIn.getPrincipalName().ifPresent(name -> users.preferTheme(name, theme));
    UI.getCurrent()
        .getPage()
        .setColorScheme(
            theme == null
                ? ColorScheme.Value.SYSTEM
                : "dark".equals(theme) ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
  }
}
