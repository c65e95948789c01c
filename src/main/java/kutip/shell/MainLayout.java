package kutip.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.annotation.UIScope;
import java.util.Set;
import kutip.uikit.Keys;
import kutip.uikit.Links;
import kutip.uikit.Wordmark;
import org.springframework.stereotype.Component;

/** Navigation, search and the user's menu around every page. */
@Layout
@AnonymousAllowed
@Component
@UIScope
public class MainLayout extends AppLayout {

  private final TextField search = new TextField();

  MainLayout(UserMenu userMenu) {
    setPrimarySection(Section.DRAWER);
    addToDrawer(brand(), new Scroller(navigation()));
    DrawerToggle toggle = new DrawerToggle();
    toggle.setAriaLabel(getTranslation("shell.menu"));
    Header bar = new Header(toggle, search(), searchLink(), userMenu);
    bar.addClassName("kutip-bar");
    addToNavbar(bar, new Keys(Set.of("/"), key -> search.focus()));
  }

  private Div brand() {
    Anchor home = new Anchor(Links.overview(), new Wordmark());
    home.setAriaLabel(getTranslation("shell.home"));
    Div brand = new Div(home);
    brand.addClassName("kutip-brand");
    return brand;
  }

  private Nav navigation() {
    SideNav nav = new SideNav();
    for (MenuEntry entry : MenuConfiguration.getMenuEntries()) {
      SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path());
      item.setMatchNested(!entry.path().isEmpty());
      if (entry.icon() != null) {
        item.setPrefixComponent(new Icon(entry.icon()));
      }
      nav.addItem(item);
    }
    Nav landmark = new Nav(nav);
    landmark.setAriaLabel(getTranslation("shell.navigation"));
    return landmark;
  }

  private TextField search() {
    search.addClassName("kutip-search");
    search.setPlaceholder(getTranslation("shell.search"));
    search.setAriaLabel(getTranslation("shell.search"));
    search.setPrefixComponent(VaadinIcon.SEARCH.create());
    search.addThemeVariants(TextFieldVariant.SMALL);
    search.setClearButtonVisible(true);
    search.getElement().setAttribute("title", getTranslation("shell.search.hint"));
    search
        .getElement()
        .addEventListener("keydown", event -> find())
        .setFilter("event.key == 'Enter'");
    return search;
  }

  private Anchor searchLink() {
    Anchor link = new Anchor(Links.search(""), VaadinIcon.SEARCH.create());
    link.setAriaLabel(getTranslation("shell.search"));
    link.addClassName("kutip-search-link");
    return link;
  }

  private void find() {
    if (!search.getValue().isBlank()) {
      Links.open(Links.search(search.getValue()));
    }
  }
}
