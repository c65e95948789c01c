package kutip.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** A job being done: hands out where to go on and commits steps. Used by one thread. */
public final class JobRun {

  private static final int TRIES = 5;

  private final JobRows rows;
  private final TransactionTemplate transaction;
  private final BooleanSupplier stopping;
  private final UUID token;
  private final Job job;
  private String place;
  private JobProgress progress;

  JobRun(
      JobRows rows,
      TransactionTemplate transaction,
      BooleanSupplier stopping,
      UUID token,
      Job job) {
    this.rows = rows;
    this.transaction = transaction;
    this.stopping = stopping;
    this.token = token;
    this.job = job;
    this.place = job.place();
    this.progress = job.progress();
  }

  public Job job() {
    return job;
  }

  /** Where the last committed step has led; empty before the first. */
  public String place() {
    return place;
  }

  /** As of the last committed step. */
  public JobProgress progress() {
    return progress;
  }

  /**
   * Does a step and keeps its place in the same transaction. A step that collides with another
   * transaction is done again.
   */
  public void step(JobStep step) {
    for (int attempt = 1; ; attempt++) {
      if (stopping.getAsBoolean()) {
        throw new JobStoppedException();
      }
      try {
        JobStep.Reached reached = transaction.execute(status -> committed(step.run()));
        place = reached.place();
        progress = reached.progress();
        return;
      } catch (TransientDataAccessException | DataIntegrityViolationException e) {
        if (attempt == TRIES) {
          throw e;
        }
      }
    }
  }

  /** The row is written last, so that whoever pauses waits for no more than a commit. */
  private JobStep.Reached committed(JobStep.Reached reached) {
    if (!rows.advance(job.id(), token, reached)) {
      throw new JobStoppedException();
    }
    return reached;
  }
}
