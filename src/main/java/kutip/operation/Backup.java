package kutip.operation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Writes a whole H2 store into one file, also while a server runs on it, and opens the copy before
 * it says that it is good. The search index is left out: it is made from the store.
 */
public final class Backup {

  static final String STORE = "store/kutip.mv.db";
  static final String INBOX = "inbox/";

  private final StoreFolder store;

  public Backup(StoreFolder store) {
    this.store = store;
  }

  /**
   * Writes the backup; a file of that name is only replaced by a good one.
   *
   * @return rows of each table in it
   */
  public Map<String, Long> write(Path file) throws OperationException {
    store.mustExist();
    Path target = file.toAbsolutePath().normalize();
    Path work = null;
    try {
      work = Files.createTempDirectory(target.getParent(), ".kutip-backup");
      copyStore(work);
      Map<String, Long> rows = StoreCopy.rows(work);
      Path made = work.resolve("backup.zip");
      pack(work, rows, made);
      Files.move(made, target, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } catch (IOException | SQLException e) {
      throw new OperationException("the backup cannot be made", e);
    } finally {
      discard(work);
    }
  }

  private static void discard(@org.jspecify.annotations.Nullable Path work) {
    if (work != null) {
      try {
        FileSums.delete(work);
      } catch (IOException left) {
        // A folder with a dot is left behind; the backup itself is whole.
      }
    }
  }

  /** H2 writes a consistent copy of its file, in the process that has it open. */
  private void copyStore(Path work) throws SQLException, IOException {
    Path zip = work.resolve("h2.zip");
    try (Connection connection = store.shared();
        PreparedStatement backup = connection.prepareStatement("backup to ?")) {
      backup.setString(1, zip.toString());
      backup.execute();
    }
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().endsWith(".mv.db")) {
          Files.copy(in, work.resolve("kutip.mv.db"));
        }
      }
    }
    Files.delete(zip);
  }

  private void pack(Path work, Map<String, Long> rows, Path into) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    files.put(STORE, work.resolve("kutip.mv.db"));
    Path inbox = store.folder().resolve("inbox");
    if (Files.isDirectory(inbox)) {
      try (Stream<Path> all = Files.walk(inbox)) {
        all.filter(Files::isRegularFile)
            .forEach(f -> files.put(INBOX + inbox.relativize(f).toString().replace('\\', '/'), f));
      }
    }
    Map<String, String> sums = new TreeMap<>();
    try (OutputStream out = Files.newOutputStream(into);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, Path> file : files.entrySet()) {
        sums.put(file.getKey(), FileSums.of(file.getValue()));
        zip.putNextEntry(new ZipEntry(file.getKey()));
        Files.copy(file.getValue(), zip);
        zip.closeEntry();
      }
      Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
      zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
      zip.write(new BackupManifest(BackupManifest.FORM, now, sums, rows).bytes());
      zip.closeEntry();
    }
  }

  /** A copy of a store that is nobody else's. */
  static final class StoreCopy {

    private StoreCopy() {}

    /** Opens the copy and counts; a damaged one does not open, or not to its end. */
    static Map<String, Long> rows(Path folder) throws SQLException, OperationException {
      Map<String, Long> rows = new TreeMap<>();
      try (Connection connection = new StoreFolder(folder).alone()) {
        for (Table table : Table.of(connection)) {
          try (Statement statement = connection.createStatement();
              ResultSet found = statement.executeQuery("select count(*) from " + table.name())) {
            found.next();
            rows.put(table.name(), found.getLong(1));
          }
        }
      }
      return rows;
    }
  }
}
