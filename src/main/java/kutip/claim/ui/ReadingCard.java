package kutip.claim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.Locale;
import kutip.claim.ReadingAgain;
import kutip.claim.ReadingChange;
import kutip.job.Job;
import kutip.job.JobProgress;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.Paging;
import org.jspecify.annotations.Nullable;

/** One job that reads articles again: how far it is and what it has found. */
final class ReadingCard extends Section {

  private static final int PAGE = 20;

  /**
   * @param reading lists the job's changes; null when they are not to be shown
   */
  ReadingCard(Job job, @Nullable ReadingAgain reading) {
    addClassName("kutip-card");
    Formats formats = Formats.here();
    String title = ReadingAgain.isPreview(job) ? "reading.title.preview" : "reading.title.apply";
    String state = "job." + job.state().name().toLowerCase(Locale.ROOT);
    JobProgress progress = job.progress();
    Div head =
        new Div(
            new Badge(getTranslation(state)),
            new Span(formats.instant(job.createdAt())),
            new Span(
                getTranslation(
                    "reading.progress",
                    formats.count(progress.done()),
                    formats.count(progress.total()))));
    head.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    Span version = new Span(getTranslation("reading.version", job.title()));
    version.addClassNames("kutip-small", "kutip-soft");
    Span counts =
        new Span(
            getTranslation(
                "reading.counts",
                progress.count("added"),
                progress.count("changed"),
                progress.count("superseded")));
    add(new H2(getTranslation(title, job.startedBy())), head, version, counts);
    if (!job.state().isEnded()) {
      ProgressBar bar = new ProgressBar(0, 1, progress.share());
      bar.getElement().setAttribute("aria-label", getTranslation("reading"));
      add(bar);
    }
    if (job.message() != null) {
      add(new Span(job.message()));
    }
    if (reading != null) {
      add(
          new Paging<>(
              PAGE,
              (offset, limit) -> reading.changes(job.id(), offset, limit),
              ReadingCard::line));
    }
  }

  private static Component line(ReadingChange change) {
    Anchor article = new Anchor(Links.article(change.article()), change.quote());
    Span slots = new Span(change.slots());
    slots.addClassNames("kutip-small", "kutip-soft");
    Div line = new Div(new Badge(Formats.here().word(change.what())), article, slots);
    line.addClassName("kutip-line");
    return line;
  }
}
