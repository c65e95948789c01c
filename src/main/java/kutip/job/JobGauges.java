package kutip.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many jobs stand where, of all nodes: {@code kutip.jobs} by state. */
@Component
class JobGauges implements MeterBinder {

  private static final Duration FRESH = Duration.ofSeconds(5);

  private final JobRows rows;
  private Map<JobState, Long> counts = Map.of();
  private Instant counted = Instant.MIN;

  JobGauges(JobRows rows) {
    this.rows = rows;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (JobState state : new JobState[] {JobState.QUEUED, JobState.RUNNING, JobState.PAUSED}) {
      Gauge.builder("kutip.jobs", () -> count(state))
          .tag("state", state.name().toLowerCase(Locale.ROOT))
          .description("Background jobs by state")
          .register(registry);
    }
  }

  private synchronized long count(JobState state) {
    Instant now = Instant.now();
    if (counted.plus(FRESH).isBefore(now)) {
      counts = rows.openByState();
      counted = now;
    }
    return counts.getOrDefault(state, 0L);
  }
}
