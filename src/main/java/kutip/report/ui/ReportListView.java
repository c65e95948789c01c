package kutip.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.report.IssuedReport;
import kutip.report.ReportSchedule;
import kutip.report.TemplateService;
import kutip.uikit.Badge;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;

/** The register: every report that was issued, and whether it still says what is so. */
@Route("reports")
@PermitAll
@Menu(title = "menu.reports", order = 7.5, icon = "vaadin:book")
public class ReportListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 20;

  private final transient ReportDesk desk;
  private final String who;
  private final boolean edits;
  private final Section register = new Section();
  private final Section templates = new Section();
  private final WorkList work;

  ReportListView(ReportDesk desk, AuthenticationContext signedIn) {
    this.desk = desk;
    who = signedIn.getPrincipalName().orElse("");
    edits = signedIn.hasAnyRole("ADMINISTRATOR", "ANALYST");
    addClassName("kutip-page");
    register.addClassName("kutip-card");
    templates.addClassName("kutip-card");
    LinkButton build =
        new LinkButton(getTranslation("reports.new"), Links.newReport(""), VaadinIcon.PLUS);
    work = new WorkList(desk, this::show);
    Div side = new Div(work, templates);
    side.addClassName("kutip-stack");
    Div columns = new Div(register, side);
    columns.addClassName("kutip-columns");
    add(
        new PageHead(getTranslation("reports"), getTranslation("reports.about"))
            .actions(
                new LinkButton(
                    getTranslation("draft"), Links.draftCheck(), VaadinIcon.CHECK_SQUARE_O),
                build),
        columns);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    work.reload();
    show();
  }

  private void show() {
    register.removeAll();
    register.add(new H2(getTranslation("reports.register")));
    Div lines = new Div();
    lines.addClassName("kutip-lines");
    register.add(lines);
    more(lines, Long.MAX_VALUE);
    if (lines.getComponentCount() == 0) {
      register.add(
          new EmptyState(getTranslation("reports.empty"), getTranslation("reports.empty.hint")));
    }
    templates();
  }

  private void more(Div lines, long before) {
    List<IssuedReport> found = desk.issues().before(before, PAGE + 1);
    found.stream().limit(PAGE).map(this::line).forEach(lines::add);
    if (found.size() > PAGE) {
      Button more = new Button(getTranslation("word.more"));
      more.addThemeVariants(ButtonVariant.SMALL);
      long last = found.get(PAGE - 1).number();
      more.addClickListener(event -> {
        lines.remove(more);
        more(lines, last);
      });
      lines.add(more);
    }
  }

  private Component line(IssuedReport report) {
    Formats formats = Formats.here();
    Anchor title =
        new Anchor(
            Links.report(report.number()),
            getTranslation("report.number", String.valueOf(report.number()))
                + " · "
                + report.title());
    title.addClassName("kutip-line-title");
    Div head =
        new Div(
            new Span(formats.instant(report.issuedAt())),
            new Span(report.author()),
            new Span(getTranslation("reports.facts", report.facts(), report.notes())));
    head.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    if (report.staleSince() != null) {
      Badge stale = new Badge(getTranslation("reports.stale"));
      stale.addClassName("kutip-disputed");
      head.addComponentAsFirst(stale);
    }
    Div line = new Div(title, head);
    line.addClassName("kutip-line");
    return line;
  }

  private void templates() {
    templates.removeAll();
    templates.add(new H2(getTranslation("reports.templates")));
    List<TemplateService.Saved> all = desk.templates().all();
    if (all.isEmpty()) {
      Span none = new Span(getTranslation("reports.templates.empty"));
      none.addClassNames("kutip-soft", "kutip-small");
      templates.add(none);
    }
    for (TemplateService.Saved saved : all) {
      Anchor open =
          new Anchor(Links.newReport(Links.query(saved.template().toParameters())), saved.name());
      Div line = new Div(open);
      line.addClassName("kutip-line");
      if (edits) {
        Button often = new Button(getTranslation("schedule.add"));
        often.setAriaLabel(getTranslation("schedule.add") + ": " + saved.name());
        often.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        often.addClickListener(
            event -> new ScheduleDialog(desk, saved.name(), who, this::templates).open());
        Div actions = new Div(often, delete(saved));
        actions.addClassName("kutip-line-head");
        line.add(actions);
      }
      templates.add(line);
    }
    desk.schedules().all().forEach(schedule -> templates.add(schedule(schedule)));
  }

  private Component schedule(ReportSchedule schedule) {
    Formats formats = Formats.here();
    Span what =
        new Span(
            getTranslation(
                "schedule.line",
                schedule.template(),
                formats.word(schedule.rhythm()),
                formats.day(schedule.nextOn())));
    Span to = new Span(String.join(", ", schedule.recipients()));
    to.addClassNames("kutip-soft", "kutip-small", "kutip-sum");
    Div line = new Div(what, to);
    line.addClassName("kutip-line");
    if (edits) {
      Button end = new Button(getTranslation("schedule.end"));
      end.setAriaLabel(getTranslation("schedule.end") + ": " + schedule.template());
      end.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
      end.addClickListener(event -> {
        desk.schedules().remove(schedule.id());
        templates();
      });
      Div actions = new Div(end);
      actions.addClassName("kutip-line-head");
      line.add(actions);
    }
    return line;
  }

  private Button delete(TemplateService.Saved saved) {
    Button delete =
        new Button(
            getTranslation("reports.templates.delete"),
            event -> {
              desk.templates().delete(saved.name());
              templates();
            });
    delete.setAriaLabel(getTranslation("reports.templates.delete") + ": " + saved.name());
    delete.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
    return delete;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("reports"));
  }
}
