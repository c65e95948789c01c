package kutip.job;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the scheduler which attempts are due. */
@Component
class JobSchedule {

  private final ObjectProvider<SchedulerClient> client;

  JobSchedule(ObjectProvider<SchedulerClient> client) {
    this.client = client;
  }

  /** Joins the transaction of the caller. */
  void add(JobId id, int attempt) {
    client
        .getObject()
        .scheduleIfNotExists(JobTasks.ATTEMPT.instance(id + "/" + attempt).build(), Instant.now());
  }
}
