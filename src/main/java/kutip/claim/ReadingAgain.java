package kutip.claim;

import java.util.List;
import java.util.Optional;
import kutip.company.RegistryQueries;
import kutip.job.Job;
import kutip.job.JobId;
import kutip.job.JobQueries;
import kutip.job.JobService;
import kutip.job.JobState;
import kutip.job.NewJob;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all stored articles again, after the engine, its lexicons or the registry have changed:
 * first only to say what that would do, then to do it. Decisions stay either way.
 */
@Service
public class ReadingAgain {

  /** The kind of its jobs. */
  public static final String KIND = "reading";

  static final String PREVIEW = "preview";
  static final String APPLY = "apply";

  private final JobService jobs;
  private final JobQueries queries;
  private final ReadingRows rows;
  private final ArticleReader reader;
  private final RegistryQueries registry;

  ReadingAgain(
      JobService jobs,
      JobQueries queries,
      ReadingRows rows,
      ArticleReader reader,
      RegistryQueries registry) {
    this.jobs = jobs;
    this.queries = queries;
    this.rows = rows;
    this.reader = reader;
    this.registry = registry;
  }

  /** The engine and registry that would read now. */
  @Transactional(readOnly = true)
  public String version() {
    return reader.version(registry.current());
  }

  /** Starts to find out what reading again would do. */
  @Transactional
  public JobId preview(String who) {
    return start(PREVIEW, who);
  }

  /** Starts to read again for good. */
  @Transactional
  public JobId apply(String who) {
    return start(APPLY, who);
  }

  private JobId start(String what, String who) {
    JobId id = jobs.reserve();
    jobs.start(new NewJob(id, KIND, version(), what, who));
    return id;
  }

  /** Whether a job only looks. */
  public static boolean isPreview(Job job) {
    return job.input().equals(PREVIEW);
  }

  /** The last preview, when it ended well, with what it found for the current version. */
  @Transactional(readOnly = true)
  public Optional<Job> ready() {
    return queries.list(KIND, 0, 1).stream()
        .filter(ReadingAgain::isPreview)
        .filter(job -> job.state() == JobState.DONE && job.title().equals(version()))
        .findFirst();
  }

  /** What a job would do or did, claim by claim, in the order of the articles. */
  @Transactional(readOnly = true)
  public List<ReadingChange> changes(JobId job, int offset, int limit) {
    return rows.list(job, offset, limit);
  }
}
