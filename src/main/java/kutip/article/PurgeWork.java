package kutip.article;

import java.time.Duration;
import kutip.job.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Drops texts for good that nobody wanted back. */
@Component
class PurgeWork implements RecurringWork {

  private static final Logger log = LoggerFactory.getLogger(PurgeWork.class);

  private final ArticleDeletion deletion;

  PurgeWork(ArticleDeletion deletion) {
    this.deletion = deletion;
  }

  @Override
  public String name() {
    return "article-purge";
  }

  @Override
  public Duration pause() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    int purged = deletion.purge();
    while (purged > 0) {
      log.info("dropped the texts of {} deleted articles", purged);
      purged = deletion.purge();
    }
  }
}
