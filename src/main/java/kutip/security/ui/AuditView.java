package kutip.security.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import kutip.security.AuditEntry;
import kutip.security.AuditLog;
import kutip.security.AuditVerb;
import kutip.shared.Keyed;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;
import org.jspecify.annotations.Nullable;

/** Sign-ins, decisions, exports and administration, the latest first; for administrators. */
@Route("audit")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.audit", order = 21, icon = "vaadin:list")
public class AuditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 50;

  private final transient AuditLog log;
  private final Select<AuditVerb> verbs = new Select<>();
  private final Section list = new Section();

  AuditView(AuditLog log) {
    this.log = log;
    addClassName("kutip-page");
    list.addClassName("kutip-card");
    verbs.setItems(AuditVerb.values());
    verbs.setEmptySelectionAllowed(true);
    verbs.setEmptySelectionCaption(getTranslation("audit.all"));
    verbs.setItemLabelGenerator(verb -> verb == null ? getTranslation("audit.all") : word(verb));
    verbs.setAriaLabel(getTranslation("audit.verb"));
    verbs.addValueChangeListener(event -> {
      if (event.isFromClient()) {
        AuditVerb verb = event.getValue();
        Links.open(
            verb == null
                ? Links.audit()
                : Links.audit() + "?" + Links.query(Map.of("verb", List.of(verb.key()))));
      }
    });
    add(
        new PageHead(
                getTranslation("audit"),
                getTranslation("audit.about", Formats.here().zone().getId()))
            .actions(verbs),
        list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var asked = event.getLocation().getQueryParameters();
    AuditVerb verb =
        asked
            .getSingleParameter("verb")
            .flatMap(key -> Keyed.find(AuditVerb.class, key))
            .orElse(null);
    String who = asked.getSingleParameter("who").orElse(null);
    verbs.setValue(verb);
    show(who, verb);
  }

  private void show(@Nullable String who, @Nullable AuditVerb verb) {
    Paging<AuditEntry> rows =
        new Paging<>(PAGE, (offset, limit) -> log.list(who, verb, offset, limit), this::row);
    rows.addClassName("kutip-rows");
    list.removeAll();
    list.add(
        rows.isEmpty()
            ? new EmptyState(getTranslation("audit.empty"), getTranslation("audit.empty.hint"))
            : rows);
  }

  private Component row(AuditEntry entry) {
    Span at = new Span(Formats.here().instant(entry.at()));
    at.addClassNames("kutip-soft", "kutip-small");
    Span what = new Span(word(entry.verb()));
    what.addClassName("kutip-line-title");
    Span who = new Span(entry.who());
    Span detail =
        new Span(entry.address() == null ? entry.detail() : entry.detail() + " " + entry.address());
    detail.addClassNames("kutip-soft", "kutip-small");
    Div said = new Div(what, detail);
    said.addClassName("kutip-stack");
    Div row = new Div(said, who, at);
    row.addClassName("kutip-row");
    return row;
  }

  private String word(AuditVerb verb) {
    return getTranslation("value.audit_verb." + verb.key());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("audit"));
  }
}
