package kutip.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** Holds a store open as a server does, in a process of its own, until its input ends. */
final class OpenStore {

  private OpenStore() {}

  public static void main(String[] args) throws SQLException, IOException {
    try (var connection = new StoreFolder(Path.of(args[0])).shared()) {
      System.out.println("open " + connection.isValid(1));
      while (System.in.read() >= 0) {}
    }
  }
}
