package kutip.operation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import kutip.operation.Condition;
import kutip.operation.LastErrors;
import kutip.uikit.Badge;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.PageHead;

/** Health, meters and the last errors of this process; for administrators. */
@Route("operation")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.operation", order = 24, icon = "vaadin:heart")
public class OperationView extends Main implements HasDynamicTitle {

  private static final int ERRORS = 20;
  private static final int QUERIES = 8;

  private final transient Condition condition;
  private final transient LastErrors errors;
  private final Div content = new Div();

  OperationView(Condition condition, LastErrors errors) {
    this.condition = condition;
    this.errors = errors;
    addClassName("kutip-page");
    content.addClassName("kutip-stack");
    Button again =
        new Button(getTranslation("operation.again"), VaadinIcon.REFRESH.create(), event -> show());
    add(
        new PageHead(getTranslation("operation"), getTranslation("operation.about")).actions(again),
        content);
    show();
  }

  private void show() {
    content.removeAll();
    content.add(health(), new MeterCards(condition), queries(), lastErrors());
  }

  private static Section card(String title, Component... parts) {
    Section card = new Section(new H2(title));
    card.addClassName("kutip-card");
    card.add(parts);
    return card;
  }

  private Section health() {
    Map<String, String> parts = condition.health();
    Div line = new Div();
    line.addClassName("kutip-line-head");
    parts.forEach((name, status) -> {
      boolean up = status.equals("UP");
      String said = getTranslation(up ? "operation.up" : "operation.down");
      line.add(
          new Badge(
              (name.isEmpty() ? getTranslation("operation.all") : part(name)) + ": " + said,
              up ? "kutip-accepted" : "kutip-disputed"));
    });
    return card(getTranslation("operation.health"), line);
  }

  private String part(String name) {
    return switch (name) {
      case "db", "dbScheduler", "diskSpace", "livenessState", "ping", "readinessState", "ssl" ->
          getTranslation("operation.part." + name);
      default -> name;
    };
  }

  private Section queries() {
    List<Condition.Timing> costly = condition.costliestQueries(QUERIES);
    Div rows = new Div();
    rows.addClassName("kutip-rows");
    for (Condition.Timing query : costly) {
      Span name = new Span(query.name());
      name.addClassName("kutip-sum");
      rows.add(
          row(
              name,
              soft(
                  getTranslation(
                      "operation.timing",
                      query.count(),
                      MeterCards.milliseconds(query.mean()),
                      MeterCards.milliseconds(query.worst())))));
    }
    return card(
        getTranslation("operation.queries.costly"),
        costly.isEmpty() ? soft(getTranslation("operation.queries.none")) : rows);
  }

  private Section lastErrors() {
    List<LastErrors.LoggedError> latest = errors.latest(ERRORS);
    Div rows = new Div();
    rows.addClassName("kutip-rows");
    latest.forEach(error -> rows.add(row(said(error), soft(Formats.here().instant(error.at())))));
    return card(
        getTranslation("operation.errors"),
        latest.isEmpty()
            ? new EmptyState(
                getTranslation("operation.errors.none"),
                getTranslation("operation.errors.none.hint"))
            : rows);
  }

  private Div said(LastErrors.LoggedError error) {
    Span message = new Span(error.message());
    message.addClassNames("kutip-line-title", "kutip-sum");
    Div said = new Div(message);
    said.addClassName("kutip-stack");
    if (error.cause() != null) {
      said.add(soft(error.cause()));
    }
    String where = error.where();
    said.add(
        soft(
            error.request().isEmpty()
                ? where
                : getTranslation("operation.request", where, error.request())));
    return said;
  }

  private static Span soft(String text) {
    Span span = new Span(text);
    span.addClassNames("kutip-soft", "kutip-small", "kutip-sum");
    return span;
  }

  private static Div row(Component... parts) {
    Div row = new Div(parts);
    row.addClassName("kutip-row");
    return row;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("operation"));
  }
}
