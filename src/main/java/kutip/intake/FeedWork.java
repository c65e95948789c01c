package kutip.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kutip.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks the feeds whose time has come, on one node of those that run. */
@Component
class FeedWork implements RecurringWork {

  private static final Logger LOG = LoggerFactory.getLogger(FeedWork.class);
  private static final int AT_A_TIME = 20;

  private final FeedRows rows;
  private final FeedPoll poll;

  FeedWork(FeedRows rows, FeedPoll poll) {
    this.rows = rows;
    this.poll = poll;
  }

  @Override
  public String name() {
    return "feeds";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(20);
  }

  @Override
  public void run() throws InterruptedException {
    List<Feed> due = rows.due(Instant.now(), AT_A_TIME);
    for (Feed feed : due) {
      if (Thread.interrupted()) {
        throw new InterruptedException("the server stops");
      }
      ask(feed);
    }
  }

  /** One feed's trouble is not the next one's. */
  private void ask(Feed feed) {
    try {
      poll.poll(feed);
    } catch (RuntimeException e) {
      LOG.error("feed {} could not be asked", feed.id(), e);
      poll.postpone(feed);
    }
  }
}
