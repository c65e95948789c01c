package kutip.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.intake.AddressFetch;
import kutip.intake.ImportDefaults;
import kutip.intake.ImportFile;
import kutip.intake.ImportJobs;
import kutip.job.Job;
import kutip.job.JobId;
import kutip.uikit.DayPicker;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.UploadWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes articles in: files, an address, or text that someone pastes. */
@Route("import")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
@Menu(title = "menu.import", order = 10, icon = "vaadin:upload")
public class ImportView extends Main implements HasDynamicTitle {

  private static final Logger LOG = LoggerFactory.getLogger(ImportView.class);
  private static final int MOST_BYTES = 200 * 1024 * 1024;

  private final transient ImportJobs imports;
  private final transient ImportDesk desk;
  private final transient Map<JobId, ImportCard> started = new HashMap<>();
  private final String who;
  private final DayPicker published = new DayPicker(getTranslation("import.files.published"));
  private final Section results = new Section();

  ImportView(
      ImportJobs imports, ImportDesk desk, AddressFetch addresses, AuthenticationContext signedIn) {
    this.imports = imports;
    this.desk = desk;
    this.who = signedIn.getPrincipalName().orElseThrow();
    addClassName("kutip-page");
    results.addClassName("kutip-stack");
    results.getElement().setAttribute("aria-live", "polite");
    Section paste =
        new Section(
            new H2(getTranslation("import.paste")),
            new PasteForm(file -> take(file, ImportDefaults.NONE)));
    paste.addClassName("kutip-card");
    Section address =
        new Section(
            new H2(getTranslation("import.address")), new AddressForm(addresses, this::take));
    address.addClassName("kutip-card");
    Div left = new Div(files(), address);
    left.addClassName("kutip-stack");
    Div ways = new Div(left, paste);
    ways.addClassName("kutip-grid");
    LinkButton all = new LinkButton(getTranslation("imports"), Links.imports(), VaadinIcon.TASKS);
    add(
        new PageHead(getTranslation("import"), getTranslation("import.about")).actions(all),
        ways,
        results);
  }

  private Section files() {
    Upload upload =
        new Upload(
            UploadHandler.toTempFile((meta, file) ->
                take(
                    new ImportFile(meta.fileName(), file.toPath()),
                    new ImportDefaults(published.getValue()))));
    upload.setAcceptedFileTypes(FileTypes.ALL);
    upload.setMaxFileSize(MOST_BYTES);
    upload.setI18n(new UploadWords(key -> getTranslation(key)));
    upload.addFileRejectedListener(
        event -> results.addComponentAsFirst(new Paragraph(event.getErrorMessage())));
    Paragraph forms = new Paragraph(getTranslation("import.files.hint"));
    forms.addClassNames("kutip-soft", "kutip-small");
    published.setMax(LocalDate.now().plusDays(1));
    published.setHelperText(getTranslation("import.files.published.hint"));
    published.setClearButtonVisible(true);
    Section card = new Section(new H2(getTranslation("import.files")), forms, published, upload);
    card.addClassName("kutip-card");
    return card;
  }

  /** Starts an import and shows it; the page follows by push. */
  private void take(ImportFile file, ImportDefaults defaults) {
    try {
      JobId id = imports.start(List.of(file), defaults, who);
      ImportCard card = new ImportCard(desk.queries().find(id).orElseThrow(), desk);
      started.put(id, card);
      results.addComponentAsFirst(card);
    } catch (IOException e) {
      LOG.warn("a file could not be kept", e);
      results.addComponentAsFirst(new Paragraph(getTranslation("import.failed", file.name())));
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    Runnable end = desk.follow(attached.getUI(), this::show);
    addDetachListener(detached -> {
      detached.unregisterListener();
      end.run();
    });
  }

  private void show(List<Job> newest) {
    for (Job job : newest) {
      ImportCard card = started.get(job.id());
      if (card != null) {
        card.show(job);
      }
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("import"));
  }
}
