package kutip.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kutip.operation.StoreFolder;
import picocli.CommandLine.Option;

/** The folder that holds the store. */
final class DataFolder {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Folder of the store.")
  private Path folder;

  /** The store itself, when it is H2's. */
  StoreFolder store() {
    String elsewhere = System.getenv("KUTIP_DB_URL");
    if (elsewhere != null && elsewhere.startsWith("jdbc:postgresql:")) {
      throw new UsageException(
          "KUTIP_DB_URL says that the store is on PostgreSQL: use its own pg_dump and pg_restore");
    }
    return new StoreFolder(folder);
  }

  /** Settings that open this store, and more, as Spring reads them. */
  String[] arguments(String... more) {
    String path = folder.toAbsolutePath().normalize().toString();
    if (path.contains(";")) {
      throw new UsageException("the folder of the store must have no semicolon in its name");
    }
    // Read by H2 when its driver loads: other commands reach this store over loopback only.
    System.setProperty("h2.bindAddress", "127.0.0.1");
    List<String> all = new ArrayList<>(List.of(more));
    all.add("--kutip.data=" + path);
    return all.toArray(String[]::new);
  }
}
