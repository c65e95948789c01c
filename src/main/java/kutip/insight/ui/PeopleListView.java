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
import java.util.List;
import java.util.Map;
import kutip.company.Person;
import kutip.company.RegistryQueries;
import kutip.company.WatchKind;
import kutip.company.Watchlist;
import kutip.insight.FlowQueries;
import kutip.insight.PersonPath;
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
  private final transient FlowQueries flows;
  private final transient Stars stars;
  private transient Watchlist watched = Watchlist.NOTHING;
  private final WordFilter words;
  private final Section list = new Section();

  PeopleListView(RegistryQueries registry, FlowQueries flows, Stars stars) {
    this.flows = flows;
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
    Paging<Walker> rows =
        new Paging<>(PAGE, (offset, limit) -> walkers(asked, offset, limit), this::row);
    rows.addClassName("kutip-rows");
    list.removeAll();
    list.add(
        rows.isEmpty()
            ? new EmptyState(getTranslation("people.empty"), getTranslation("people.empty.hint"))
            : rows);
  }

  /** A person with the companies that moves tell of, or those that the registry knows. */
  private record Walker(Person person, List<String> companies) {}

  private List<Walker> walkers(String asked, int offset, int limit) {
    List<Person> people = registry.people(asked, offset, limit);
    Map<String, PersonPath> paths = flows.paths(people.stream().map(Person::name).toList());
    return people.stream().map(person -> new Walker(person, path(person, paths))).toList();
  }

  private static List<String> path(Person person, Map<String, PersonPath> paths) {
    PersonPath path = paths.get(person.name());
    return path == null ? List.of() : path.companies();
  }

  private Component row(Walker one) {
    Person person = one.person();
    Anchor name = new Anchor(Links.person(person.slug()), person.name());
    name.addClassName("kutip-line-title");
    Component detail = one.companies().isEmpty() ? known(person) : new CompanyPath(one.companies());
    Div row = new Div(stars.mine(WatchKind.PERSON, person.name(), watched), name, detail);
    row.addClassName("kutip-row");
    return row;
  }

  private static Span known(Person person) {
    Span detail = new Span(String.join(" · ", person.organisations()));
    detail.addClassNames("kutip-soft", "kutip-small");
    return detail;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("people"));
  }
}
