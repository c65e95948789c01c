package kutip.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import kutip.fact.FactFilter;
import kutip.job.Job;
import kutip.job.JobProgress;
import kutip.job.JobRun;
import kutip.job.JobStep;
import kutip.job.JobWork;
import kutip.shared.Keyed;
import org.springframework.stereotype.Component;

/** Issues reports and makes files in the background; a cancelled job leaves nothing behind. */
@Component
class ReportWork implements JobWork {

  private final IssueService issues;
  private final ReportService reports;
  private final ExportService exports;
  private final BundleService bundles;
  private final TemplateService templates;
  private final ScheduleService schedules;
  private final ReportMail mail;
  private final MadeFiles files;

  ReportWork(
      IssueService issues,
      ReportService reports,
      ExportService exports,
      BundleService bundles,
      TemplateService templates,
      ScheduleService schedules,
      ReportMail mail,
      MadeFiles files) {
    this.issues = issues;
    this.reports = reports;
    this.exports = exports;
    this.bundles = bundles;
    this.templates = templates;
    this.schedules = schedules;
    this.mail = mail;
    this.files = files;
  }

  @Override
  public String kind() {
    return ReportJobs.KIND;
  }

  @Override
  public void run(JobRun run) throws IOException {
    ReportOrder order = ReportOrder.parse(run.job().input());
    if (order.what() == ReportOrder.What.ISSUE) {
      if (run.place().isEmpty()) {
        run.step(() -> issue(TemplateService.ofQuery(order.about()), run.job()));
      }
      return;
    }
    if (order.what() == ReportOrder.What.SCHEDULED) {
      scheduled(order, run);
      return;
    }
    Path folder = files.folder(run.job().id());
    String name = name(order);
    Path part = folder.resolve(name + ".part");
    boolean whole = false;
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        write(
            order,
            run.job().startedBy(),
            out,
            (done, total) -> run.step(() -> reached("", done, total)));
      }
      String finished = zipped(part) ? name.replaceAll("\\.pdf$", ".zip") : name;
      Files.move(part, folder.resolve(finished), StandardCopyOption.REPLACE_EXISTING);
      long done = Math.max(1, run.progress().done());
      run.step(() -> reached("file/" + finished, done, done));
      whole = true;
    } finally {
      if (!whole) {
        files.remove(run.job().id());
      }
    }
  }

  /** Whether a PDF has become a ZIP of volumes. */
  private static boolean zipped(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.read() == 'P' && in.read() == 'K';
    }
  }

  /** Issues once, whatever happens, and then tells those who are to be told. */
  private void scheduled(ReportOrder order, JobRun run) throws IOException {
    Optional<ReportSchedule> schedule = schedules.find(Long.parseLong(order.about()));
    Optional<TemplateService.Saved> template = schedule.flatMap(s -> templates.find(s.template()));
    if (schedule.isEmpty() || template.isEmpty()) {
      throw new IllegalStateException("the schedule or its template is gone");
    }
    if (run.place().isEmpty()) {
      run.step(() -> issue(template.get().template(), run.job()));
    }
    if (!run.place().endsWith("/mailed")
        && mail.isSet()
        && !schedule.get().recipients().isEmpty()) {
      long number = Long.parseLong(run.place().split("/")[1]);
      mail.send(issues.find(number).orElseThrow(), schedule.get());
      run.step(() -> reached(run.place() + "/mailed", 1, 1));
    }
  }

  private static JobStep.Reached reached(String place, long done, long total) {
    return new JobStep.Reached(place, new JobProgress(done, total, Map.of()));
  }

  private JobStep.Reached issue(ReportTemplate template, Job job) {
    try {
      IssuedReport report = issues.issue(template, job.startedBy());
      return reached("issued/" + report.number(), report.facts(), report.facts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ReportOrder order, String startedBy, OutputStream out, Pace pace)
      throws IOException {
    switch (order.what()) {
      case REPORT ->
          reports.write(TemplateService.ofQuery(order.about()), format(order), out, pace);
      case ISSUED -> issues.write(issued(order), format(order), out, pace);
      case CLAIMS -> table(ExportContent.CLAIMS, order, out, pace);
      case FACTS -> table(ExportContent.FACTS, order, out, pace);
      case ARTICLES -> table(ExportContent.ARTICLES, order, out, pace);
      case BUNDLE -> bundles.write(filter(order), startedBy, out, pace);
      case ISSUE, SCHEDULED -> throw new IllegalStateException("an issue makes no file");
    }
  }

  private void table(ExportContent content, ReportOrder order, OutputStream out, Pace pace)
      throws IOException {
    ExportFormat format = Keyed.find(ExportFormat.class, order.format()).orElseThrow();
    exports.write(content, format, filter(order), out, pace);
  }

  private static FactFilter filter(ReportOrder order) {
    return FactFilter.ofParameters(TemplateService.parameters(order.about()));
  }

  private IssuedReport issued(ReportOrder order) {
    return issues
        .find(Long.parseLong(order.about()))
        .orElseThrow(() -> new IllegalStateException("there is no such report"));
  }

  private static ReportFormat format(ReportOrder order) {
    return Keyed.find(ReportFormat.class, order.format()).orElseThrow();
  }

  private String name(ReportOrder order) {
    return switch (order.what()) {
      case REPORT -> {
        ReportTemplate template = TemplateService.ofQuery(order.about());
        yield FileNames.of("kutip-" + template.title(), order.format());
      }
      case ISSUED -> issued(order).fileName(order.format());
      case ISSUE, SCHEDULED, BUNDLE, CLAIMS, FACTS, ARTICLES ->
          "kutip-" + order.what().key() + "." + order.format();
    };
  }
}
