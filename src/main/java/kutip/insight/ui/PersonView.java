package kutip.insight.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import kutip.company.Person;
import kutip.company.RegistryQueries;
import kutip.company.WatchKind;
import kutip.fact.FactFilter;
import kutip.fact.FactSort;
import kutip.fact.KnownBy;
import kutip.insight.FlowQueries;
import kutip.insight.InsightQueries;
import kutip.insight.PastQueries;
import kutip.insight.PersonPath;
import kutip.uikit.Links;
import kutip.uikit.PageHead;

/** One person's path through companies, each step with its quote. */
@Route("person/:slug")
@PermitAll
public class PersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient RegistryQueries registry;
  private final transient InsightQueries insights;
  private final transient FlowQueries flows;
  private final transient PastQueries past;
  private final transient Stars stars;
  private String name = "";

  PersonView(
      RegistryQueries registry,
      InsightQueries insights,
      FlowQueries flows,
      PastQueries past,
      Stars stars) {
    this.flows = flows;
    this.past = past;
    this.registry = registry;
    this.stars = stars;
    this.insights = insights;
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String slug = event.getRouteParameters().get("slug").orElse("");
    Person person = registry.personBySlug(slug).orElseThrow(NotFoundException::new);
    name = person.name();
    removeAll();
    KnownBy known = KnownPicker.read(event.getLocation().getQueryParameters());
    add(
        new PageHead(name, "").actions(stars.of(WatchKind.PERSON, name)),
        companies(person),
        new KnownPicker(Links.person(slug), known));
    add(known == null ? path() : new PastPart(past.person(name, known), Links.person(slug)));
  }

  private Section path() {
    FactFilter own = FactFilter.ALL.with().person(name).build();
    Section path = new Section(new H2(getTranslation("person.path")));
    PersonPath companies = flows.paths(List.of(name)).get(name);
    if (companies != null) {
      path.add(new CompanyPath(companies.companies()));
    }
    path.add(new FactList(insights, own, FactSort.OLDEST));
    path.addClassName("kutip-card");
    return path;
  }

  private Div companies(Person person) {
    Div line = new Div();
    line.addClassNames("kutip-actions", "kutip-small", "kutip-soft");
    List<String> names = new ArrayList<>(person.organisations());
    if (person.leads() != null && !names.contains(person.leads())) {
      names.addFirst(person.leads());
    }
    if (!names.isEmpty()) {
      line.add(new Span(getTranslation("person.known_for")));
      names.stream().map(CompanyLinks::to).forEach(line::add);
    }
    return line;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", name);
  }
}
