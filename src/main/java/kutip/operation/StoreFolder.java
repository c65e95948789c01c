package kutip.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A data folder with an H2 store in it. */
public record StoreFolder(Path folder) {

  /** H2's code for a file that another process has open. */
  private static final int IN_USE = 90020;

  private static final String SETTINGS =
      ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000";

  public StoreFolder {
    folder = folder.toAbsolutePath().normalize();
  }

  Path file() {
    return folder.resolve("kutip.mv.db");
  }

  boolean exists() {
    return Files.exists(file());
  }

  /** A connection beside a running server, if there is one. */
  Connection shared() throws SQLException {
    return open(";IFEXISTS=TRUE;AUTO_SERVER=TRUE");
  }

  /** The only connection there is. */
  Connection alone() throws SQLException, OperationException {
    try {
      return open(";IFEXISTS=TRUE");
    } catch (SQLException e) {
      if (e.getErrorCode() == IN_USE) {
        throw new OperationException(
            "the store in " + folder + " is open: stop whatever runs on it first");
      }
      throw e;
    }
  }

  private Connection open(String more) throws SQLException {
    // Read by H2 when its driver loads: other processes reach this store over loopback only.
    System.setProperty("h2.bindAddress", "127.0.0.1");
    return DriverManager.getConnection(
        "jdbc:h2:file:" + folder.resolve("kutip") + SETTINGS + more, "sa", "");
  }

  void mustExist() throws OperationException {
    if (!exists()) {
      throw new OperationException("there is no store in " + folder);
    }
  }
}
