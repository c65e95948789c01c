package kutip.report.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import kutip.job.Job;
import kutip.job.JobQueries;
import kutip.job.JobService;
import kutip.job.JobWatch;
import kutip.report.IssueService;
import kutip.report.ReportJobs;
import kutip.report.ReportService;
import kutip.report.ScheduleService;
import kutip.report.TemplateService;

/** What pages of reports work with. */
@SpringComponent
record ReportDesk(
    ReportService reports,
    TemplateService templates,
    IssueService issues,
    ScheduleService schedules,
    ReportJobs work,
    JobService jobs,
    JobQueries queries,
    JobWatch watch) {

  List<Job> newest(int limit) {
    return queries.list(ReportJobs.KIND, 0, limit);
  }

  /** Tells a page of changes by push, until the returned action is run. */
  Runnable follow(UI ui, Consumer<List<Job>> told) {
    return watch.follow(ReportJobs.KIND, jobs -> ui.access(() -> told.accept(jobs)));
  }
}
