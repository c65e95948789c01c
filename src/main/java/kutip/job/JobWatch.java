package kutip.job;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Tells open pages how jobs go on, whichever node does them: while somebody follows, the table is
 * read twice a second, once for everybody.
 */
@Component
public class JobWatch {

  /** The newest jobs of a kind; older ones no longer change by themselves. */
  private static final int NEWEST = 50;

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Logger LOG = LoggerFactory.getLogger(JobWatch.class);

  private final JobRows rows;
  private final List<Follower> followers = new CopyOnWriteArrayList<>();
  private @Nullable Thread watching;

  JobWatch(JobRows rows) {
    this.rows = rows;
  }

  private static final class Follower {
    final String kind;
    final Consumer<List<Job>> told;
    List<Job> last = List.of();

    Follower(String kind, Consumer<List<Job>> told) {
      this.kind = kind;
      this.told = told;
    }
  }

  /**
   * Tells of the newest jobs of a kind now and whenever one changes, in a thread of its own.
   *
   * @return what ends it
   */
  public synchronized Runnable follow(String kind, Consumer<List<Job>> told) {
    Follower follower = new Follower(kind, told);
    followers.add(follower);
    if (watching == null) {
      watching = Thread.ofVirtual().name("job-watch").start(this::watch);
    }
    return () -> followers.remove(follower);
  }

  private void watch() {
    while (!isOver()) {
      try {
        tell();
        Thread.sleep(PAUSE);
      } catch (InterruptedException end) {
        return;
      } catch (DataAccessException e) {
        LOG.warn("jobs cannot be read just now", e);
        nap();
      }
    }
  }

  private synchronized boolean isOver() {
    if (followers.isEmpty()) {
      watching = null;
      return true;
    }
    return false;
  }

  private void tell() {
    Map<String, List<Job>> current = new HashMap<>();
    for (Follower follower : followers) {
      List<Job> jobs = current.computeIfAbsent(follower.kind, kind -> rows.list(kind, 0, NEWEST));
      if (!jobs.equals(follower.last)) {
        follower.last = jobs;
        tell(follower, jobs);
      }
    }
  }

  private void tell(Follower follower, List<Job> jobs) {
    try {
      follower.told.accept(jobs);
    } catch (RuntimeException gone) {
      // A page that was closed meanwhile; the others are told all the same.
      followers.remove(follower);
    }
  }

  private static void nap() {
    try {
      Thread.sleep(PAUSE.multipliedBy(10));
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  @PreDestroy
  synchronized void stop() {
    followers.clear();
    if (watching != null) {
      watching.interrupt();
    }
  }
}
