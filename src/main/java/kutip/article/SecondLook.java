package kutip.article;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kutip.shared.ArticleId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds copies that two imports store at the same time: neither sees what the other has not
 * committed, so whoever commits later looks a second time. Without a neighbour that costs a count.
 */
@Component
class SecondLook {

  private static final Logger log = LoggerFactory.getLogger(SecondLook.class);
  private static final int TRIES = 3;

  private final ChangeRows changes;
  private final NearDuplicates nearDuplicates;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;

  SecondLook(
      ChangeRows changes,
      NearDuplicates nearDuplicates,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions) {
    this.changes = changes;
    this.nearDuplicates = nearDuplicates;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /**
   * @param since the last change that was to be seen before the articles were compared
   */
  void afterCommit(Collection<ArticleId> stored, long since) {
    Set<Long> ids =
        stored.stream().map(ArticleId::value).collect(Collectors.toCollection(TreeSet::new));
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            look(ids, since);
          }
        });
  }

  private void look(Set<Long> ids, long since) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        transaction.executeWithoutResult(status -> compare(ids, since));
        return;
      } catch (DataAccessException e) {
        log.info("copies of {} articles are looked for again", ids.size(), e);
      }
    }
  }

  private void compare(Set<Long> ids, long since) {
    if (changes.countAfter(since) > ids.size()) {
      Set<Long> copied = nearDuplicates.again(ids);
      if (!copied.isEmpty()) {
        events.publishEvent(new CopiesFound(copied.stream().map(ArticleId::new).toList()));
      }
    }
  }
}
