package kutip.job;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Does jobs in the calling thread; the scheduler calls it, and so may tests and commands. */
@Service
public class JobExecution {

  private static final Logger LOG = LoggerFactory.getLogger(JobExecution.class);

  /** Where logs look for the id of what is being done; requests put theirs there too. */
  static final String REQUEST = "request";

  private final JobRows rows;
  private final Map<String, JobWork> works;
  private final TransactionTemplate transaction;
  private final Clock clock = Clock.systemUTC();

  JobExecution(JobRows rows, List<JobWork> works, PlatformTransactionManager transactions) {
    this.rows = rows;
    this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Does the job to its end, or until it is paused, cancelled or fails. */
  public void run(JobId id) {
    run(id, rows.attempt(id), () -> false);
  }

  /**
   * Does one attempt, if that attempt is still wanted.
   *
   * @param stopping whether this process is about to end: the job then goes on elsewhere or later
   * @return false when the process ended first
   */
  boolean run(JobId id, int attempt, BooleanSupplier stopping) {
    UUID token = UUID.randomUUID();
    boolean mine =
        Boolean.TRUE.equals(
            transaction.execute(status -> rows.claim(id, attempt, token, clock.instant())));
    if (!mine) {
      return true;
    }
    String before = MDC.get(REQUEST);
    MDC.put(REQUEST, "job-" + id);
    try {
      Job job = rows.find(id).orElseThrow();
      JobWork work = works.get(job.kind());
      if (work == null) {
        throw new IllegalStateException("nothing here does jobs of the kind " + job.kind());
      }
      work.run(new JobRun(rows, transaction, stopping, token, job));
      end(id, token, JobState.DONE, null);
    } catch (JobStoppedException stopped) {
      return !stopping.getAsBoolean();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
      if (stopping.getAsBoolean()) {
        // What it works with was closed under it: no fault of the job's.
        return false;
      }
      LOG.error("job {} failed", id, e);
      end(id, token, JobState.FAILED, e.getMessage() == null ? e.toString() : e.getMessage());
    } finally {
      if (before == null) {
        MDC.remove(REQUEST);
      } else {
        MDC.put(REQUEST, before);
      }
    }
    return true;
  }

  private void end(
      JobId id, UUID token, JobState state, @org.jspecify.annotations.Nullable String message) {
    transaction.executeWithoutResult(
        status -> rows.end(id, token, state, message, clock.instant()));
  }
}
