package kutip.intake.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.Instant;
import kutip.intake.ImportCounts;
import kutip.intake.ImportRefusals;
import kutip.intake.Refusal;
import kutip.job.Job;
import kutip.job.JobId;
import kutip.job.JobState;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.Paging;

/** One import: its state, how far it is, what it stored and refused, and what can be done. */
final class ImportCard extends Section {

  private static final int REFUSALS = 50;

  private final transient ImportDesk desk;
  private final transient JobId id;
  private final Div state = new Div();
  private final ProgressBar bar = new ProgressBar();
  private final Span counts = new Span();
  private final Paragraph problem = new Paragraph();
  private final Details refusals = new Details();
  private final Div next = new Div();
  private final JobControls controls;

  ImportCard(Job job, ImportDesk desk) {
    this.desk = desk;
    this.id = job.id();
    addClassName("kutip-card");
    H2 title = new H2(job.title());
    state.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    counts.addClassName("kutip-small");
    problem.addClassName("kutip-refusals");
    bar.getElement().setAttribute("aria-label", getTranslation("import.running", job.title()));
    controls = new JobControls(job, desk.service(), this::reload);
    refusals.addOpenedChangeListener(event -> listRefusals(event.isOpened()));
    next.addClassName("kutip-actions");
    next.add(
        new Anchor(Links.review(), getTranslation("import.review")),
        new Anchor(Links.articles(), getTranslation("import.articles")));
    add(title, state, bar, counts, problem, refusals, controls, next);
    show(job);
  }

  void show(Job job) {
    Formats formats = Formats.here();
    ImportCounts done = ImportCounts.of(job.progress());
    Instant at = job.endedAt() == null ? job.createdAt() : job.endedAt();
    state.removeAll();
    state.add(new JobBadge(job.state()), new Span(job.startedBy()), new Span(formats.instant(at)));
    bar.setVisible(!job.state().isEnded());
    bar.setIndeterminate(job.state() == JobState.RUNNING && job.progress().total() == 0);
    bar.setValue(job.progress().share());
    counts.setText(
        getTranslation("import.result", done.stored(), done.duplicates(), done.refused()));
    problem.setText(job.message() == null ? "" : job.message());
    problem.setVisible(job.message() != null);
    refusals.setSummaryText(getTranslation("imports.refusals", done.refused()));
    refusals.setVisible(done.refused() > 0);
    next.setVisible(job.state() == JobState.DONE && done.stored() > 0);
    controls.show(job.state());
  }

  private void reload() {
    desk.queries().find(id).ifPresent(this::show);
  }

  private void listRefusals(boolean opened) {
    refusals.removeAll();
    if (opened) {
      ImportRefusals source = desk.refusals();
      refusals.add(
          new Paging<Refusal>(
              REFUSALS, (offset, limit) -> source.list(id, offset, limit), ImportCard::line));
    }
  }

  private static Div line(Refusal refusal) {
    Div line = new Div(refusal.toString());
    line.addClassNames("kutip-small", "kutip-refusal");
    return line;
  }
}
