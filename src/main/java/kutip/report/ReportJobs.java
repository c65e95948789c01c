package kutip.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import kutip.fact.FactFilter;
import kutip.job.Job;
import kutip.job.JobId;
import kutip.job.JobQueries;
import kutip.job.JobService;
import kutip.job.JobState;
import kutip.job.NewJob;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts long work on reports and exports in the background, and finds what it has made. */
@Service
public class ReportJobs {

  /** The kind of these jobs. */
  public static final String KIND = "report";

  private final JobService jobs;
  private final JobQueries queries;
  private final MadeFiles files;

  ReportJobs(JobService jobs, JobQueries queries, MadeFiles files) {
    this.jobs = jobs;
    this.queries = queries;
    this.files = files;
  }

  /** Issues a report. */
  @Transactional
  public JobId issue(ReportTemplate template, String who) {
    String query = TemplateService.query(template.toParameters());
    return start(new ReportOrder(ReportOrder.What.ISSUE, "", query), template.title(), who);
  }

  /** Writes a report to a file. */
  @Transactional
  public JobId write(ReportTemplate template, ReportFormat format, String who) {
    String query = TemplateService.query(template.toParameters());
    return start(
        new ReportOrder(ReportOrder.What.REPORT, format.key(), query), template.title(), who);
  }

  /** Draws an issued report again. */
  @Transactional
  public JobId write(IssuedReport report, ReportFormat format, String who) {
    String number = String.valueOf(report.number());
    return start(
        new ReportOrder(ReportOrder.What.ISSUED, format.key(), number), report.title(), who);
  }

  /** Writes what the store holds as a table. */
  @Transactional
  public JobId export(ExportContent content, ExportFormat format, FactFilter filter, String who) {
    ReportOrder.What what =
        switch (content) {
          case CLAIMS -> ReportOrder.What.CLAIMS;
          case FACTS -> ReportOrder.What.FACTS;
          case ARTICLES -> ReportOrder.What.ARTICLES;
        };
    String query = TemplateService.query(filter.toParameters());
    return start(new ReportOrder(what, format.key(), query), content.key(), who);
  }

  /** Writes facts with all their evidence. */
  @Transactional
  public JobId bundle(FactFilter filter, String who) {
    String query = TemplateService.query(filter.toParameters());
    return start(new ReportOrder(ReportOrder.What.BUNDLE, "zip", query), "bundle", who);
  }

  private JobId start(ReportOrder order, String title, String who) {
    JobId id = jobs.reserve();
    String ending = order.format().isEmpty() ? "" : " (" + order.format() + ")";
    jobs.start(new NewJob(id, KIND, title + ending, order.text(), who));
    return id;
  }

  /** The number of the report that a finished job has issued. */
  public static Optional<Long> issued(Job job) {
    return job.state() == JobState.DONE && job.place().startsWith("issued/")
        ? Optional.of(Long.valueOf(job.place().split("/")[1]))
        : Optional.empty();
  }

  /** Whether a job has made a file. */
  public static boolean hasFile(Job job) {
    return job.state() == JobState.DONE && job.place().startsWith("file/");
  }

  /** The file that a job has made; empty when it was removed, or lies on another node. */
  public Optional<Path> file(JobId id) throws IOException {
    Optional<Job> job = queries.find(id).filter(j -> j.kind().equals(KIND) && hasFile(j));
    return job.isEmpty() ? Optional.empty() : files.find(id);
  }
}
