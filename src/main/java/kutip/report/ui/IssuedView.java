package kutip.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import kutip.report.ChangeWords;
import kutip.report.IssuedReport;
import kutip.report.ReportChange;
import kutip.report.ReportFormat;
import kutip.shared.FactId;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;

/** One issued report: its files as they were, and what has changed since. */
@Route("report/:number([0-9]{1,18})")
@PermitAll
public class IssuedView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ReportDesk desk;
  private final String who;
  private String title = "";

  IssuedView(ReportDesk desk, AuthenticationContext signedIn) {
    this.desk = desk;
    who = signedIn.getPrincipalName().orElse("");
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    long number = event.getRouteParameters().getLong("number").orElseThrow(NotFoundException::new);
    IssuedReport report = desk.issues().find(number).orElseThrow(NotFoundException::new);
    title = getTranslation("report.number", String.valueOf(number)) + " · " + report.title();
    removeAll();
    PageHead head =
        new PageHead(title, getTranslation("issued.about"))
            .actions(
                new LinkButton(getTranslation("reports"), Links.reports(), VaadinIcon.BOOK),
                new LinkButton(
                    getTranslation("issued.again"),
                    Links.newReport(Links.query(report.template().toParameters())),
                    VaadinIcon.COPY));
    for (ReportFormat format : ReportFormat.values()) {
      head.actions(make(report, format));
    }
    add(head, about(report), changes(report));
  }

  private Button make(IssuedReport report, ReportFormat format) {
    Button make = new Button(format.name(), VaadinIcon.DOWNLOAD_ALT.create());
    make.setAriaLabel(getTranslation("builder.make", format.name()));
    make.addClickListener(event -> {
      desk.work().write(report, format, who);
      Notification.show(getTranslation("reports.started"));
      getUI().ifPresent(ui -> ui.navigate(ReportListView.class));
    });
    return make;
  }

  private Section about(IssuedReport report) {
    Formats formats = Formats.here();
    Div facts =
        new Div(
            new Span(formats.instant(report.issuedAt())),
            new Span(report.author()),
            new Span(getTranslation("reports.facts", report.facts(), report.notes())));
    facts.addClassName("kutip-line-head");
    Span sum = new Span(getTranslation("issued.sum", report.sum()));
    sum.addClassNames("kutip-soft", "kutip-small", "kutip-sum");
    Section card = new Section(facts, sum);
    card.addClassNames("kutip-card", "kutip-stack");
    return card;
  }

  private Section changes(IssuedReport report) {
    Section card = new Section();
    card.addClassNames("kutip-card", "kutip-stack");
    List<ReportChange> changes = desk.issues().changes(report);
    if (report.staleSince() == null || changes.isEmpty()) {
      card.add(new H2(getTranslation("issued.stands")));
      card.add(new Span(getTranslation("issued.stands.hint")));
      return card;
    }
    Badge stale = new Badge(getTranslation("reports.stale"));
    stale.addClassName("kutip-disputed");
    String since = Formats.here().instant(report.staleSince());
    card.add(new H2(getTranslation("issued.stale", changes.size())));
    card.add(new Div(stale, new Span(" " + getTranslation("issued.since", since))));
    Div lines = new Div();
    lines.addClassName("kutip-lines");
    changes.stream().map(this::line).forEach(lines::add);
    TextArea erratum = new TextArea(getTranslation("issued.erratum"));
    erratum.setValue(desk.issues().erratum(report));
    erratum.setReadOnly(true);
    erratum.setWidthFull();
    card.add(lines, erratum);
    return card;
  }

  private Component line(ReportChange change) {
    Anchor fact = new Anchor(Links.fact(new FactId(change.fact())), change.headline());
    fact.addClassName("kutip-line-title");
    Div line = new Div(fact);
    line.addClassName("kutip-line");
    Formats formats = Formats.here();
    String nothing = getTranslation("erratum.nothing");
    for (ReportChange.Figure figure : change.figures()) {
      line.add(
          new Div(
              figure.name().equals("fact")
                  ? getTranslation("erratum.gone")
                  : getTranslation(
                      "erratum.figure",
                      getTranslation("change." + figure.name()),
                      ChangeWords.value(figure.name(), figure.was(), formats, nothing),
                      ChangeWords.value(figure.name(), figure.becomes(), formats, nothing))));
    }
    if (!change.counted().isEmpty()) {
      Span counted =
          new Span(getTranslation("erratum.counted", String.join(", ", change.counted())));
      counted.addClassNames("kutip-soft", "kutip-small");
      line.add(counted);
    }
    return line;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", title);
  }
}
