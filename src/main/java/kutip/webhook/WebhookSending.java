package kutip.webhook;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kutip.fact.ExportedFact;
import kutip.fact.FactQueries;
import kutip.intake.fetch.SafePost;
import kutip.intake.fetch.SafePost.Sent;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Sends what waits: one message at a time to each address, all addresses at once. */
@Component
class WebhookSending {

  private static final int GONE = 410;

  private final WebhookRows hooks;
  private final DeliveryRows deliveries;
  private final FactQueries facts;
  private final SafePost post;
  private final JsonMapper json;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WebhookSending(
      WebhookRows hooks,
      DeliveryRows deliveries,
      FactQueries facts,
      SafePost post,
      JsonMapper json,
      TransactionTemplate transaction,
      ApplicationEventPublisher events,
      ObjectProvider<Clock> clock) {
    this.hooks = hooks;
    this.deliveries = deliveries;
    this.facts = facts;
    this.post = post;
    this.json = json;
    this.transaction = transaction;
    this.events = events;
    this.clock = clock.getIfAvailable(Clock::systemUTC);
  }

  /** A message. */
  record Message(String type, Instant timestamp, List<ExportedFact> data) {}

  private record Ready(Delivery delivery, Webhook hook, byte[] body, Map<String, String> headers) {}

  /** Sends the first message of every address that is due; false when there was none. */
  boolean send() throws InterruptedException {
    Instant now = clock.instant();
    List<Ready> ready = new ArrayList<>();
    List<Delivery> due = deliveries.due(now);
    for (Delivery delivery : due) {
      ready(delivery, now, ready);
    }
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Map<Ready, Future<Sent>> sent = new HashMap<>();
      for (Ready one : ready) {
        sent.put(
            one, threads.submit(() -> post.send(one.hook().address(), one.body(), one.headers())));
      }
      for (Ready one : ready) {
        Sent outcome = outcome(sent.get(one));
        transaction.executeWithoutResult(status -> note(one, outcome));
      }
    }
    return !due.isEmpty();
  }

  private static Sent outcome(@org.jspecify.annotations.Nullable Future<Sent> sent)
      throws InterruptedException {
    try {
      return java.util.Objects.requireNonNull(sent).get();
    } catch (ExecutionException e) {
      return new Sent.Failed("could not be sent");
    }
  }

  /** The facts are read anew for each attempt: what was erased meanwhile is not sent. */
  private void ready(Delivery delivery, Instant now, List<Ready> ready) {
    List<ExportedFact> data =
        facts.details(deliveries.facts(delivery.id())).stream().map(ExportedFact::of).toList();
    if (data.isEmpty()) {
      transaction.executeWithoutResult(
          status -> deliveries.tried(delivery, DeliveryState.DROPPED, null, null));
      return;
    }
    Webhook hook = hooks.find(delivery.webhook()).orElseThrow();
    byte[] body = json.writeValueAsBytes(new Message("facts.found", delivery.createdAt(), data));
    String id = "delivery-" + delivery.id();
    ready.add(
        new Ready(
            delivery, hook, body, WebhookSecret.headers(hooks.secret(hook.id()), id, now, body)));
  }

  private void note(Ready one, Sent sent) {
    switch (sent) {
      case Sent.Answered(int status, long wait) when status >= 200 && status < 300 -> {
        deliveries.tried(one.delivery(), DeliveryState.DELIVERED, status, null);
        hooks.heard(one.hook().id(), clock.instant());
      }
      case Sent.Answered(int status, long wait) -> {
        deliveries.tried(one.delivery(), afterFailure(one.delivery()), status, null);
        failed(one.hook(), wait, "answers " + status, status == GONE);
      }
      case Sent.Failed(String reason) -> {
        deliveries.tried(one.delivery(), afterFailure(one.delivery()), null, reason);
        failed(one.hook(), 0, reason, false);
      }
    }
  }

  private static DeliveryState afterFailure(Delivery delivery) {
    return delivery.attempts() + 1 < BackOff.MOST_ATTEMPTS
        ? DeliveryState.WAITING
        : DeliveryState.FAILED;
  }

  private void failed(Webhook hook, long wait, String why, boolean gone) {
    Instant now = clock.instant();
    hooks.failed(hook.id(), now, now.plus(BackOff.after(hook.failures(), wait)));
    Instant since = hook.failingSince();
    boolean tooLong = since != null && since.plus(BackOff.GIVEN_UP).isBefore(now);
    if (gone || tooLong) {
      hooks.stop(hook.id(), why);
      events.publishEvent(
          new Audited(
              "kutip", AuditVerb.WEBHOOK_STOPPED, hook.id() + ", " + hook.address() + ": " + why));
    }
  }
}
