package kutip.webhook;

import java.time.Duration;
import java.time.Instant;
import kutip.job.RecurringWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells of new facts, on one node of those that run. */
@Component
class WebhookWork implements RecurringWork {

  private static final Duration HISTORY = Duration.ofDays(30);

  private final FactNews news;
  private final WebhookSending sending;
  private final DeliveryRows deliveries;
  private final TransactionTemplate transaction;

  WebhookWork(
      FactNews news,
      WebhookSending sending,
      DeliveryRows deliveries,
      TransactionTemplate transaction) {
    this.news = news;
    this.sending = sending;
    this.deliveries = deliveries;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "webhooks";
  }

  @Override
  public Duration pause() {
    return Duration.ofSeconds(5);
  }

  @Override
  public void run() throws InterruptedException {
    boolean more = news.deal(Instant.now());
    while (more) {
      more = news.deal(Instant.now());
    }
    boolean sent = sending.send();
    while (sent) {
      if (Thread.interrupted()) {
        throw new InterruptedException("the server stops");
      }
      sent = sending.send();
    }
    transaction.executeWithoutResult(status -> deliveries.forget(Instant.now().minus(HISTORY)));
  }
}
