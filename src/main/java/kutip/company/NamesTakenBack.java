package kutip.company;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Forgets names that a transaction held and that did not come about: the next one may use their
 * version's number for others.
 */
@Component
class NamesTakenBack {

  private final RegistryQueries registry;

  NamesTakenBack(RegistryQueries registry) {
    this.registry = registry;
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
  void on(NamesChanged taken) {
    registry.forget();
  }
}
