package kutip.job;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Starts jobs and steers them. What cannot be done in the job's state does nothing. */
@Service
public class JobService {

  private final JobRows rows;
  private final JobSchedule schedule;
  private final Clock clock = Clock.systemUTC();

  JobService(JobRows rows, JobSchedule schedule) {
    this.rows = rows;
    this.schedule = schedule;
  }

  /** An id for a job that is about to start, so that its input can be put in place before. */
  @Transactional
  public JobId reserve() {
    return rows.nextId();
  }

  /** Queues a job; a running server of this store does it soon. */
  @Transactional
  public void start(NewJob job) {
    rows.insert(job, clock.instant());
    schedule.add(job.id(), 1);
  }

  /** Keeps a job from going on after its current step, which is undone. */
  @Transactional
  public boolean pause(JobId id) {
    return rows.change(id, List.of(JobState.QUEUED, JobState.RUNNING), JobState.PAUSED, null);
  }

  @Transactional
  public boolean resume(JobId id) {
    return again(id, List.of(JobState.PAUSED));
  }

  /** Ends a job; what its steps have done stays. */
  @Transactional
  public boolean cancel(JobId id) {
    return rows.change(
        id,
        List.of(JobState.QUEUED, JobState.RUNNING, JobState.PAUSED),
        JobState.CANCELLED,
        clock.instant());
  }

  /** Lets a failed or cancelled job go on where it stopped. */
  @Transactional
  public boolean retry(JobId id) {
    return again(id, List.of(JobState.FAILED, JobState.CANCELLED));
  }

  private boolean again(JobId id, List<JobState> from) {
    return rows.again(id, from)
        .map(attempt -> {
          schedule.add(id, attempt);
          return true;
        })
        .orElse(false);
  }
}
