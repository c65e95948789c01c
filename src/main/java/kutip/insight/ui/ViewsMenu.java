package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import kutip.insight.SavedView;
import kutip.insight.SavedViews;
import kutip.uikit.Links;

/** The views of a page that were saved by name: opens, saves and forgets them. */
final class ViewsMenu extends MenuBar {

  private final SavedViews views;
  private final String user;
  private final boolean sharing;
  private final String page;
  private final String query;

  /**
   * @param query the page's filters as the address has them now
   * @param sharing whether this user may save for the whole team
   */
  ViewsMenu(SavedViews views, String user, boolean sharing, String page, String query) {
    this.views = views;
    this.user = user;
    this.sharing = sharing;
    this.page = page;
    this.query = query;
    addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
    addClassName("kutip-views");
    fill();
  }

  private void fill() {
    removeAll();
    MenuItem root = addItem(VaadinIcon.BOOKMARK_O.create());
    root.add(new Div(getTranslation("views")));
    SubMenu menu = root.getSubMenu();
    List<SavedView> all = views.of(user, page);
    for (SavedView view : all) {
      String name = view.team() ? getTranslation("views.of_team", view.name()) : view.name();
      MenuItem item = menu.addItem(name, event -> Links.open(hrefOf(view)));
      item.setCheckable(true);
      item.setChecked(view.query().equals(query));
    }
    if (!all.isEmpty()) {
      menu.addSeparator();
    }
    menu.addItem(getTranslation("views.save"), event -> ask());
    List<SavedView> own = all.stream().filter(v -> v.owner().equalsIgnoreCase(user)).toList();
    if (!own.isEmpty()) {
      SubMenu forget = menu.addItem(getTranslation("views.forget")).getSubMenu();
      own.forEach(view ->
          forget.addItem(
              view.name(),
              event -> {
                views.forget(user, view.id());
                fill();
              }));
    }
  }

  private static String hrefOf(SavedView view) {
    return view.query().isEmpty() ? view.page() : view.page() + "?" + view.query();
  }

  private void ask() {
    Dialog dialog = new Dialog(getTranslation("views.save"));
    TextField name = new TextField(getTranslation("views.name"));
    name.setMaxLength(SavedViews.NAME);
    name.setWidthFull();
    name.setAutofocus(true);
    Checkbox team = new Checkbox(getTranslation("views.team"));
    team.setVisible(sharing);
    Button save =
        new Button(
            getTranslation("correct.save"),
            event -> {
              if (name.getValue().isBlank()) {
                name.setInvalid(true);
                name.setErrorMessage(getTranslation("views.name.required"));
                return;
              }
              views.save(user, page, name.getValue(), query, sharing && team.getValue());
              dialog.close();
              fill();
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.add(new Div(name, team));
    dialog
        .getFooter()
        .add(new Button(getTranslation("word.cancel"), event -> dialog.close()), save);
    dialog.open();
  }
}
