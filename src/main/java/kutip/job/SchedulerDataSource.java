package kutip.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The scheduler's connections: inside a transaction that transaction's, so that a job and its
 * schedule are stored together; outside of one, statements commit by themselves, although the pool
 * hands out connections that do not.
 */
final class SchedulerDataSource extends TransactionAwareDataSourceProxy {

  private final DataSource pool;

  SchedulerDataSource(DataSource pool) {
    super(pool);
    this.pool = pool;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      return super.getConnection();
    }
    Connection connection = Objects.requireNonNull(pool.getConnection());
    connection.setAutoCommit(true);
    return connection;
  }
}
