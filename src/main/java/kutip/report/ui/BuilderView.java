package kutip.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import kutip.company.RegistryQueries;
import kutip.report.ReportFormat;
import kutip.report.ReportTemplate;
import kutip.shared.Language;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;

/** Builds a report: its scope and sections beside a preview; the address holds all of it. */
@Route("reports/new")
@PermitAll
public class BuilderView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ReportDesk desk;
  private final transient RegistryQueries registry;
  private final String who;
  private final boolean edits;

  BuilderView(ReportDesk desk, RegistryQueries registry, AuthenticationContext signedIn) {
    this.desk = desk;
    this.registry = registry;
    who = signedIn.getPrincipalName().orElse("");
    edits = signedIn.hasAnyRole("ADMINISTRATOR", "ANALYST");
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Language mine = getLocale().getLanguage().equals("id") ? Language.ID : Language.EN;
    show(
        ReportTemplate.ofParameters(
            event.getLocation().getQueryParameters().getParameters(), mine));
  }

  private void show(ReportTemplate template) {
    removeAll();
    PageHead head =
        new PageHead(getTranslation("builder"), getTranslation("builder.about"))
            .actions(new LinkButton(getTranslation("reports"), Links.reports(), VaadinIcon.BOOK));
    for (ReportFormat format : ReportFormat.values()) {
      head.actions(make(template, format));
    }
    head.actions(exports(template), bundle(template));
    if (edits) {
      head.actions(save(template), issue(template));
    }
    Div columns = new Div(new BuilderForm(template, registry, BuilderView::go), preview(template));
    columns.addClassName("kutip-builder");
    add(head, columns);
  }

  private static void go(ReportTemplate template) {
    UI.getCurrent().navigate(BuilderView.class, new QueryParameters(template.toParameters()));
  }

  /** Nothing in the frame runs or leads anywhere: it is a picture of the report. */
  private IFrame preview(ReportTemplate template) {
    IFrame frame = new IFrame();
    frame.addClassName("kutip-preview");
    frame.setSandbox(IFrame.SandboxType.RESTRICT_ALL);
    frame.setTitle(getTranslation("builder.preview"));
    try {
      frame.setSrcdoc(desk.reports().preview(template));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return frame;
  }

  private Button make(ReportTemplate template, ReportFormat format) {
    Button make = new Button(format.name(), VaadinIcon.DOWNLOAD_ALT.create());
    make.setAriaLabel(getTranslation("builder.make", format.name()));
    make.addClickListener(event -> {
      desk.work().write(named(template), format, who);
      started();
    });
    return make;
  }

  /** Claims and facts of the scope, and articles: a million rows take a while. */
  private ExportMenu exports(ReportTemplate template) {
    return new ExportMenu((content, format) -> {
      desk.work().export(content, format, template.filters().getFirst(), who);
      started();
    });
  }

  private static void started() {
    UI ui = UI.getCurrent();
    Notification.show(ui.getTranslation("reports.started"));
    ui.navigate(ReportListView.class);
  }

  private Button bundle(ReportTemplate template) {
    Button make = new Button(getTranslation("reports.bundle"), VaadinIcon.ARCHIVE.create());
    make.addClickListener(event -> {
      desk.work().bundle(template.filters().getFirst(), who);
      started();
    });
    return make;
  }

  private Button save(ReportTemplate template) {
    Button save = new Button(getTranslation("builder.save"));
    save.addClickListener(event -> {
      try {
        desk.templates().save(named(template), who);
        Notification.show(getTranslation("builder.saved", named(template).title()));
      } catch (IllegalArgumentException e) {
        Notification.show(getTranslation("builder.too_long"));
      }
    });
    return save;
  }

  private Button issue(ReportTemplate template) {
    Button issue = new Button(getTranslation("builder.issue"));
    issue.addThemeVariants(ButtonVariant.PRIMARY);
    issue.addClickListener(event -> {
      desk.work().issue(named(template), who);
      started();
    });
    return issue;
  }

  private ReportTemplate named(ReportTemplate template) {
    return template.title().isEmpty()
        ? template.called(getTranslation("report.untitled"))
        : template;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("builder"));
  }
}
