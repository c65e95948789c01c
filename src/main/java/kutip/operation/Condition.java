package kutip.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.stereotype.Component;

/** What this process says of itself: health, and its meters since it started. */
@Component
public class Condition {

  private final HealthEndpoint health;
  private final MeterRegistry meters;

  Condition(HealthEndpoint health, MeterRegistry meters) {
    this.health = health;
    this.meters = meters;
  }

  /**
   * How a timed thing went.
   *
   * @param mean milliseconds
   * @param worst milliseconds, of the last minutes
   */
  public record Timing(String name, long count, double mean, double worst) {}

  /** {@code UP}, {@code DOWN} or another word of the health check, by the name of its part. */
  public Map<String, String> health() {
    Map<String, String> parts = new TreeMap<>();
    HealthDescriptor all = health.health();
    parts.put("", all.getStatus().getCode());
    if (all instanceof CompositeHealthDescriptor composite && composite.getComponents() != null) {
      composite
          .getComponents()
          .forEach((name, part) -> parts.put(name, part.getStatus().getCode()));
    }
    return parts;
  }

  /** A counter's or a gauge's sum over all meters of that name that have the tag. */
  public double sum(String name, String... tag) {
    double sum = 0;
    for (Counter counter : meters.find(name).tags(tag).counters()) {
      sum += counter.count();
    }
    for (FunctionCounter counter : meters.find(name).tags(tag).functionCounters()) {
      sum += counter.count();
    }
    for (Gauge gauge : meters.find(name).tags(tag).gauges()) {
      sum += Double.isNaN(gauge.value()) ? 0 : gauge.value();
    }
    return sum;
  }

  /** All timers of that name as one. */
  public Timing timing(String name) {
    long count = 0;
    double total = 0;
    double worst = 0;
    for (Timer timer : meters.find(name).timers()) {
      count += timer.count();
      total += timer.totalTime(TimeUnit.MILLISECONDS);
      worst = Math.max(worst, timer.max(TimeUnit.MILLISECONDS));
    }
    return new Timing(name, count, count == 0 ? 0 : total / count, worst);
  }

  /** The named questions to the store that took most time altogether. */
  public List<Timing> costliestQueries(int most) {
    return meters.find(QueryTimes.METER).timers().stream()
        .filter(timer -> timer.count() > 0)
        .sorted(Comparator.comparing((Timer t) -> t.totalTime(TimeUnit.MILLISECONDS)).reversed())
        .limit(most)
        .map(timer ->
            new Timing(
                String.valueOf(timer.getId().getTag("query")),
                timer.count(),
                timer.mean(TimeUnit.MILLISECONDS),
                timer.max(TimeUnit.MILLISECONDS)))
        .toList();
  }
}
