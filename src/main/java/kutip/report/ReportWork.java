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
  private final MadeFiles files;

  ReportWork(IssueService issues, ReportService reports, ExportService exports, MadeFiles files) {
    this.issues = issues;
    this.reports = reports;
    this.exports = exports;
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
        run.step(() -> issue(order, run.job()));
      }
      return;
    }
    Path folder = files.folder(run.job().id());
    String name = name(order);
    Path part = folder.resolve(name + ".part");
    boolean whole = false;
    try {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        write(order, out, (done, total) -> run.step(() -> reached("", done, total)));
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

  private static JobStep.Reached reached(String place, long done, long total) {
    return new JobStep.Reached(place, new JobProgress(done, total, Map.of()));
  }

  private JobStep.Reached issue(ReportOrder order, Job job) {
    try {
      IssuedReport report = issues.issue(TemplateService.ofQuery(order.about()), job.startedBy());
      return reached("issued/" + report.number(), report.facts(), report.facts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(ReportOrder order, OutputStream out, Pace pace) throws IOException {
    switch (order.what()) {
      case REPORT ->
          reports.write(TemplateService.ofQuery(order.about()), format(order), out, pace);
      case ISSUED -> issues.write(issued(order), format(order), out, pace);
      case CLAIMS -> table(ExportContent.CLAIMS, order, out, pace);
      case FACTS -> table(ExportContent.FACTS, order, out, pace);
      case ARTICLES -> table(ExportContent.ARTICLES, order, out, pace);
      case ISSUE, BUNDLE -> throw new IllegalStateException("no file: " + order.what());
    }
  }

  private void table(ExportContent content, ReportOrder order, OutputStream out, Pace pace)
      throws IOException {
    FactFilter filter = FactFilter.ofParameters(TemplateService.parameters(order.about()));
    ExportFormat format = Keyed.find(ExportFormat.class, order.format()).orElseThrow();
    exports.write(content, format, filter, out, pace);
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
      case ISSUE, BUNDLE, CLAIMS, FACTS, ARTICLES ->
          "kutip-" + order.what().key() + "." + order.format();
    };
  }
}
