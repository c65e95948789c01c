package kutip.restkit;

import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/** Counts what this process has committed: while it stands still, so do the answers. */
@Component
class StoreGeneration implements TransactionExecutionListener {

  private final AtomicLong commits = new AtomicLong();

  long now() {
    return commits.get();
  }

  @Override
  public void afterCommit(TransactionExecution transaction, @Nullable Throwable failure) {
    if (!transaction.isReadOnly()) {
      commits.incrementAndGet();
    }
  }
}
