package kutip.intake.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Keeps requests to one host apart. */
final class Politeness {

  private static final int MOST_HOSTS = 5000;

  private final Map<String, Long> free = new HashMap<>();

  /** Waits for this request's turn. */
  void await(String host, Duration pause) throws FetchException {
    long now = System.nanoTime();
    long wait = turn(host, pause.toNanos(), now) - now;
    if (wait > 0) {
      try {
        Thread.sleep(Duration.ofNanos(wait));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new FetchException("stopped");
      }
    }
  }

  private synchronized long turn(String host, long pause, long now) {
    if (free.size() > MOST_HOSTS) {
      free.values().removeIf(at -> at - now < 0);
    }
    long known = free.getOrDefault(host, now);
    long mine = known - now > 0 ? known : now;
    free.put(host, mine + pause);
    return mine;
  }
}
