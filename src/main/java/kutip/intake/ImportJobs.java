package kutip.intake;

import java.io.IOException;
import java.util.List;
import kutip.job.JobId;
import kutip.job.JobService;
import kutip.job.NewJob;
import org.springframework.stereotype.Service;

/** Starts imports that run in the background and survive the end of the process. */
@Service
public class ImportJobs {

  /** The kind of these jobs. */
  public static final String KIND = "import";

  private final JobService jobs;
  private final Inbox inbox;

  ImportJobs(JobService jobs, Inbox inbox) {
    this.jobs = jobs;
    this.inbox = inbox;
  }

  /**
   * Takes files and queues an import of them. The files are moved: they are then the import's own,
   * and cannot change under it.
   *
   * @param startedBy a user's name, or what else has brought the files
   */
  public JobId start(List<ImportFile> files, ImportDefaults defaults, String startedBy)
      throws IOException {
    JobId id = jobs.reserve();
    start(id, files, defaults, startedBy);
    return id;
  }

  /** The same under a number that was reserved for it. */
  void start(JobId id, List<ImportFile> files, ImportDefaults defaults, String startedBy)
      throws IOException {
    List<ImportOrder.Kept> kept =
        inbox.take(id, files).stream()
            .map(file -> new ImportOrder.Kept(file.name(), inbox.name(file)))
            .toList();
    String title = files.getFirst().name() + (files.size() > 1 ? " + " + (files.size() - 1) : "");
    String order = new ImportOrder(kept, defaults.publishedOn()).text();
    jobs.start(new NewJob(id, KIND, title, order, startedBy));
  }
}
