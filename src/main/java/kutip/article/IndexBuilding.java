package kutip.article;

import kutip.job.JobId;
import kutip.job.JobService;
import kutip.job.NewJob;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has the search index built from scratch, so that everyone sees how far it is. */
@Service
public class IndexBuilding {

  /** The kind of its jobs. */
  public static final String KIND = "search-index";

  private final JobService jobs;

  IndexBuilding(JobService jobs) {
    this.jobs = jobs;
  }

  /** Starts it in the background; searching goes on meanwhile. */
  @Transactional
  public JobId start(String who) {
    JobId id = jobs.reserve();
    jobs.start(new NewJob(id, KIND, "", "", who));
    return id;
  }
}
