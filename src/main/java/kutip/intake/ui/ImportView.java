package kutip.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.File;
import java.io.IOException;
import java.util.List;
import kutip.intake.ImportProgress;
import kutip.intake.ImportService;
import kutip.intake.ImportSummary;
import kutip.uikit.Formats;
import kutip.uikit.PageHead;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes articles in: files, or text that someone pastes. */
@Route("import")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
@Menu(title = "menu.import", order = 10, icon = "vaadin:upload")
public class ImportView extends Main implements HasDynamicTitle {

  private static final Logger LOG = LoggerFactory.getLogger(ImportView.class);
  private static final int MOST_BYTES = 200 * 1024 * 1024;

  private final transient ImportService service;
  private final Section results = new Section();

  ImportView(ImportService service) {
    this.service = service;
    addClassName("kutip-page");
    results.addClassName("kutip-stack");
    results.getElement().setAttribute("aria-live", "polite");
    Section paste = new Section(new H2(getTranslation("import.paste")), new PasteForm(this::read));
    paste.addClassName("kutip-card");
    Div ways = new Div(files(), paste);
    ways.addClassName("kutip-grid");
    add(new PageHead(getTranslation("import"), getTranslation("import.about")), ways, results);
  }

  private Section files() {
    Upload upload =
        new Upload(UploadHandler.toTempFile((meta, file) -> take(meta.fileName(), file)));
    upload.setAcceptedFileTypes(".jsonl", ".json", ".txt");
    upload.setMaxFileSize(MOST_BYTES);
    upload.setI18n(new UploadWords(key -> getTranslation(key)));
    upload.addFileRejectedListener(
        event -> results.addComponentAsFirst(new Paragraph(event.getErrorMessage())));
    Paragraph forms = new Paragraph(getTranslation("import.files.hint"));
    forms.addClassNames("kutip-soft", "kutip-small");
    Section card = new Section(new H2(getTranslation("import.files")), forms, upload);
    card.addClassName("kutip-card");
    return card;
  }

  private void take(String name, File file) {
    try {
      read(IncomingFile.of(name, file.toPath()));
    } catch (IOException e) {
      LOG.warn("an uploaded file could not be kept", e);
      results.addComponentAsFirst(new Paragraph(getTranslation("import.failed", name)));
    }
  }

  /** Reads in the background; the page follows by push. */
  private void read(IncomingFile incoming) {
    UI ui = UI.getCurrent();
    ProgressBar bar = new ProgressBar();
    bar.getElement().setAttribute("aria-label", getTranslation("import.running", incoming.name()));
    Span words = new Span(getTranslation("import.running", incoming.name()));
    Section card = new Section(words, bar);
    card.addClassName("kutip-card");
    results.addComponentAsFirst(card);
    ImportProgress progress =
        (stored, duplicates, refused, read, total) ->
            ui.access(() -> {
              bar.setIndeterminate(total == 0);
              bar.setValue(total == 0 ? 0 : Math.min(1, (double) read / total));
              words.setText(
                  getTranslation("import.progress", incoming.name(), stored, duplicates, refused));
            });
    Thread.ofVirtual().name("import").start(() -> run(ui, incoming, progress, card));
  }

  private void run(UI ui, IncomingFile incoming, ImportProgress progress, Section card) {
    try (incoming) {
      ImportSummary summary = service.importFiles(List.of(incoming.path()), progress);
      ui.access(() ->
          replace(card, new ImportResult(incoming.name(), summary, Formats.of(ui.getLocale()))));
    } catch (RuntimeException | IOException e) {
      LOG.error("an import stopped", e);
      ui.access(
          () -> replace(card, new Paragraph(getTranslation("import.failed", incoming.name()))));
    }
  }

  private void replace(Section card, Component result) {
    card.removeAll();
    card.add(result);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("import"));
  }
}
