package kutip.fact;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Sees to it that the rollups of a store are there and follow this version's way of summing. */
@Component
public class Rollups implements SmartInitializingSingleton {

  /** Higher by one whenever what the rows say changes. */
  private static final int VERSION = 2;

  private static final Logger LOG = LoggerFactory.getLogger(Rollups.class);

  private final RollupRows rows;
  private final FactRows facts;
  private final SumGuard guard;
  private final TransactionOperations transactions;

  Rollups(RollupRows rows, FactRows facts, SumGuard guard, TransactionOperations transactions) {
    this.rows = rows;
    this.facts = facts;
    this.guard = guard;
    this.transactions = transactions;
  }

  /** Makes the rows of a store that an older version wrote. */
  @Override
  public void afterSingletonsInstantiated() {
    transactions.executeWithoutResult(status -> {
      if (rows.version() != VERSION) {
        facts.lock();
        if (rows.version() != VERSION) {
          LOG.info("Summed up {} facts.", rows.rebuild(VERSION));
        }
      }
    });
  }

  /** Makes them anew from the facts. */
  public void rebuild() {
    transactions.executeWithoutResult(status -> {
      facts.lock();
      rows.rebuild(VERSION);
    });
  }
}
