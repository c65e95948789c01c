package kutip.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import kutip.job.Job;
import kutip.report.ReportJobs;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;

/** The newest reports and files in the making, with what came of them; moves by push. */
final class WorkList extends Section {

  private static final int SHOWN = 6;

  private final transient ReportDesk desk;
  private final Runnable changed;
  private final Div lines = new Div();

  /**
   * @param changed called when a job has ended
   */
  WorkList(ReportDesk desk, Runnable changed) {
    this.desk = desk;
    this.changed = changed;
    addClassName("kutip-card");
    lines.addClassName("kutip-lines");
    add(new H2(getTranslation("reports.work")), lines);
    show(desk.newest(SHOWN));
  }

  void reload() {
    show(desk.newest(SHOWN));
  }

  private void show(List<Job> newest) {
    lines.removeAll();
    newest.stream().limit(SHOWN).map(this::line).forEach(lines::add);
    setVisible(!newest.isEmpty());
  }

  private Component line(Job job) {
    Span title = new Span(job.title());
    title.addClassName("kutip-line-title");
    Div head =
        new Div(
            new Badge(getTranslation("job." + job.state().name().toLowerCase(Locale.ROOT))),
            new Span(job.startedBy()),
            new Span(Formats.here().instant(job.createdAt())));
    head.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    Div line = new Div(head, title);
    line.addClassName("kutip-line");
    if (job.message() != null) {
      line.add(new Span(job.message()));
    }
    if (job.state().canCancel()) {
      line.add(bar(job), cancel(job));
    }
    ReportJobs.issued(job)
        .ifPresent(number ->
            line.add(new Anchor(Links.report(number), getTranslation("reports.open", number))));
    if (ReportJobs.hasFile(job)) {
      line.add(
          LinkButton.download(
              job.place().substring("file/".length()), Links.madeFile(job.id().value())));
    }
    return line;
  }

  private ProgressBar bar(Job job) {
    ProgressBar bar = new ProgressBar(0, 1, job.progress().share());
    bar.setIndeterminate(job.progress().total() == 0);
    bar.getElement().setAttribute("aria-label", job.title());
    return bar;
  }

  private Button cancel(Job job) {
    Button cancel =
        new Button(
            getTranslation("job.cancel"),
            event -> {
              desk.jobs().cancel(job.id());
              reload();
            });
    cancel.addThemeVariants(ButtonVariant.SMALL);
    return cancel;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    Runnable end =
        desk.follow(
            attached.getUI(),
            newest -> {
              show(newest);
              changed.run();
            });
    addDetachListener(detached -> {
      detached.unregisterListener();
      end.run();
    });
  }
}
