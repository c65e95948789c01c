package kutip.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.function.Consumer;
import kutip.intake.ImportJobs;
import kutip.intake.ImportRefusals;
import kutip.job.Job;
import kutip.job.JobQueries;
import kutip.job.JobService;
import kutip.job.JobWatch;

/** What pages that show imports work with. */
@SpringComponent
record ImportDesk(JobService service, JobQueries queries, ImportRefusals refusals, JobWatch watch) {

  List<Job> imports(int offset, int limit) {
    return queries.list(ImportJobs.KIND, offset, limit);
  }

  /** Tells a page of changes by push, until the returned action is run. */
  Runnable follow(UI ui, Consumer<List<Job>> told) {
    return watch.follow(ImportJobs.KIND, jobs -> ui.access(() -> told.accept(jobs)));
  }
}
