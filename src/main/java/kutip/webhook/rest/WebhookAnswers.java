package kutip.webhook.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kutip.webhook.Delivery;
import kutip.webhook.NewWebhook;
import kutip.webhook.Webhook;
import org.jspecify.annotations.Nullable;

/** Webhooks as programs see them. */
final class WebhookAnswers {

  private WebhookAnswers() {}

  record WebhookAnswer(
      long id,
      String address,
      Map<String, List<String>> filter,
      boolean active,
      @Nullable String stoppedBecause,
      String addedBy,
      Instant addedAt,
      int failures,
      @Nullable Instant failingSince,
      @Nullable Instant toldAt) {

    static WebhookAnswer of(Webhook w) {
      return new WebhookAnswer(
          w.id().value(),
          w.address(),
          w.filter().toParameters(),
          w.active(),
          w.stoppedBecause(),
          w.addedBy(),
          w.addedAt(),
          w.failures(),
          w.failingSince(),
          w.toldAt());
    }
  }

  /**
   * A webhook that was just made.
   *
   * @param secret signs messages; not shown again
   */
  record NewWebhookAnswer(long id, String address, String secret) {

    static NewWebhookAnswer of(NewWebhook made) {
      return new NewWebhookAnswer(
          made.webhook().id().value(), made.webhook().address(), made.secret());
    }

    /** Without the secret, so that no log can hold it. */
    @Override
    public String toString() {
      return "NewWebhookAnswer[" + id + "]";
    }
  }

  record DeliveryAnswer(
      long id,
      String state,
      int facts,
      int attempts,
      Instant createdAt,
      @Nullable Instant triedAt,
      @Nullable Integer status,
      @Nullable String message) {

    static DeliveryAnswer of(Delivery d) {
      return new DeliveryAnswer(
          d.id(),
          d.state().key(),
          d.facts(),
          d.attempts(),
          d.createdAt(),
          d.triedAt(),
          d.status(),
          d.message());
    }
  }
}
