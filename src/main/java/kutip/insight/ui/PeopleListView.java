package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import kutip.company.Person;
import kutip.company.RegistryQueries;
import kutip.company.WatchKind;
import kutip.company.Watchlist;
import kutip.uikit.EmptyState;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;
import kutip.uikit.WordFilter;

/** The people that the registry knows. */
@Route("people")
@PermitAll
@Menu(title = "menu.people", order = 7, icon = "vaadin:user-card")
public class PeopleListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 40;

  private final transient RegistryQueries registry;
  private final transient Stars stars;
  private transient Watchlist watched = Watchlist.NOTHING;
  private final WordFilter words;
  private final Section list = new Section();

  PeopleListView(RegistryQueries registry, Stars stars) {
    this.stars = stars;
    this.registry = registry;
    addClassName("kutip-page");
    list.addClassName("kutip-card");
    words = new WordFilter("people", getTranslation("people.search"));
    add(
        new PageHead(getTranslation("people"), getTranslation("people.about")).actions(words),
        list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String asked = words.read(event);
    watched = stars.mine();
    Paging<Person> rows =
        new Paging<>(PAGE, (offset, limit) -> registry.people(asked, offset, limit), this::row);
    rows.addClassName("kutip-rows");
    list.removeAll();
    list.add(
        rows.isEmpty()
            ? new EmptyState(getTranslation("people.empty"), getTranslation("people.empty.hint"))
            : rows);
  }

  private Component row(Person person) {
    Anchor name = new Anchor(Links.person(person.slug()), person.name());
    name.addClassName("kutip-line-title");
    Span detail = new Span(String.join(" · ", person.organisations()));
    detail.addClassNames("kutip-soft", "kutip-small");
    Div row = new Div(stars.mine(WatchKind.PERSON, person.name(), watched), name, detail);
    row.addClassName("kutip-row");
    return row;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("people"));
  }
}
