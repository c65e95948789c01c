package kutip.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.fact.FactListing;
import kutip.fact.FactsChanged;
import kutip.shared.FactId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes facts that change, and finds out later who wants to hear of them: an import is not slowed
 * by filters, and what was noted commits with the facts themselves.
 */
@Component
class FactNews {

  private static final int AT_A_TIME = 1000;

  /** Facts in one message. */
  private static final int MOST_FACTS = 50;

  private final WebhookRows hooks;
  private final DeliveryRows deliveries;
  private final FactListing facts;

  FactNews(WebhookRows hooks, DeliveryRows deliveries, FactListing facts) {
    this.hooks = hooks;
    this.deliveries = deliveries;
    this.facts = facts;
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  public void on(FactsChanged changed) {
    if (hooks.anyActive()) {
      deliveries.addNews(changed.facts());
    }
  }

  /** Makes deliveries of the next facts that changed; false when there were none. */
  @Transactional
  public boolean deal(Instant now) {
    Map<Long, FactId> news = deliveries.news(AT_A_TIME);
    Set<FactId> changed = new HashSet<>(news.values());
    if (!changed.isEmpty()) {
      hooks.all().stream().filter(Webhook::active).forEach(hook -> deal(hook, changed, now));
      deliveries.dropNews(news.keySet());
    }
    return !changed.isEmpty();
  }

  private void deal(Webhook hook, Set<FactId> changed, Instant now) {
    List<FactId> wanted =
        new ArrayList<>(facts.newAmong(changed, hook.filter(), hooks.since(hook.id())));
    wanted.removeAll(deliveries.told(hook.id(), wanted));
    wanted.sort(java.util.Comparator.comparing(FactId::value));
    for (int i = 0; i < wanted.size(); i += MOST_FACTS) {
      deliveries.insert(hook.id(), wanted.subList(i, Math.min(wanted.size(), i + MOST_FACTS)), now);
    }
  }
}
