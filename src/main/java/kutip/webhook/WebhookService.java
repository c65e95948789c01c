package kutip.webhook;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kutip.fact.FactFilter;
import kutip.intake.fetch.SafePost;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers addresses that are told of new facts, and steers them. */
@Service
@Transactional
public class WebhookService {

  private final WebhookRows rows;
  private final DeliveryRows deliveries;
  private final SafePost post;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  WebhookService(
      WebhookRows rows, DeliveryRows deliveries, SafePost post, ApplicationEventPublisher events) {
    this.rows = rows;
    this.deliveries = deliveries;
    this.post = post;
    this.events = events;
  }

  /**
   * Registers an address; it is told of facts found from now on.
   *
   * @throws IllegalArgumentException saying what is wrong with the address
   */
  public NewWebhook register(String address, FactFilter filter, String who) {
    String bare = address.strip();
    String refusal = post.refusal(bare);
    if (refusal != null) {
      throw new IllegalArgumentException(refusal);
    }
    String secret = WebhookSecret.random();
    WebhookId id = rows.insert(bare, HookFilter.text(filter), secret, who, clock.instant());
    audit(who, AuditVerb.WEBHOOK_ADDED, id, bare);
    return new NewWebhook(rows.find(id).orElseThrow(), secret);
  }

  @Transactional(readOnly = true)
  public List<Webhook> all() {
    return rows.all();
  }

  @Transactional(readOnly = true)
  public Optional<Webhook> find(WebhookId id) {
    return rows.find(id);
  }

  /** What an address was told and is about to be told, the last first, from behind one on. */
  @Transactional(readOnly = true)
  public List<Delivery> deliveries(WebhookId id, long before, int limit) {
    return deliveries.before(id, before, limit);
  }

  /** Whether there was such a webhook. */
  public boolean remove(WebhookId id, String who) {
    Optional<Webhook> known = rows.find(id);
    known.ifPresent(hook -> {
      rows.delete(id);
      audit(who, AuditVerb.WEBHOOK_REMOVED, id, hook.address());
    });
    return known.isPresent();
  }

  public void stop(WebhookId id, String who) {
    rows.find(id)
        .filter(Webhook::active)
        .ifPresent(hook -> {
          rows.stop(id, null);
          audit(who, AuditVerb.WEBHOOK_STOPPED, id, hook.address());
        });
  }

  /** Tells it again of what is found from now on, and of what still waits. */
  public void resume(WebhookId id, String who) {
    rows.find(id)
        .filter(hook -> !hook.active())
        .ifPresent(hook -> {
          rows.resume(id, clock.instant());
          audit(who, AuditVerb.WEBHOOK_RESUMED, id, hook.address());
        });
  }

  private void audit(String who, AuditVerb verb, WebhookId id, String address) {
    events.publishEvent(new Audited(who, verb, id + ", " + address));
  }
}
