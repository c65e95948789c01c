package kutip.operation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Puts a backup in the place of a store that nobody has open. What was there before is moved aside,
 * not deleted; nothing is touched before the backup has proved whole.
 */
public final class Restore {

  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

  private final StoreFolder store;

  public Restore(StoreFolder store) {
    this.store = store;
  }

  /**
   * What a restore did.
   *
   * @param rows of each table
   * @param before where the former store lies now; null when there was none
   */
  public record Restored(Map<String, Long> rows, @Nullable Path before) {}

  public Restored read(Path backup) throws OperationException {
    if (!Files.isRegularFile(backup)) {
      throw new OperationException("there is no backup " + backup);
    }
    mustBeClosed();
    Path work = store.folder().resolve(".restore");
    try {
      FileSums.delete(work);
      Files.createDirectories(work.resolve("store"));
      Files.createDirectories(work.resolve("inbox"));
      BackupManifest manifest = unpack(backup, work);
      Map<String, Long> rows = Backup.StoreCopy.rows(work.resolve("store"));
      if (!rows.equals(manifest.rows())) {
        throw new OperationException("the backup does not hold the rows that it says");
      }
      Path before = moveAside();
      Files.move(work.resolve("inbox"), store.folder().resolve("inbox"));
      Files.move(work.resolve("store/kutip.mv.db"), store.file());
      return new Restored(rows, before);
    } catch (ZipException e) {
      throw new OperationException("not a backup, or a damaged one", e);
    } catch (IOException | SQLException e) {
      throw new OperationException("the backup cannot be restored", e);
    } finally {
      try {
        FileSums.delete(work);
      } catch (IOException left) {
        // The next restore starts by removing it.
      }
    }
  }

  private void mustBeClosed() throws OperationException {
    if (store.exists()) {
      try {
        store.alone().close();
      } catch (SQLException broken) {
        // A store that does not open is what a restore is for.
      }
    }
  }

  private static BackupManifest unpack(Path backup, Path work)
      throws IOException, OperationException {
    try (ZipFile zip = new ZipFile(backup.toFile())) {
      ZipEntry description = zip.getEntry(BackupManifest.NAME);
      if (description == null) {
        throw new OperationException("not a backup: it has no " + BackupManifest.NAME);
      }
      BackupManifest manifest;
      try (InputStream in = zip.getInputStream(description)) {
        manifest = BackupManifest.of(in.readAllBytes());
      }
      for (Map.Entry<String, String> file : manifest.files().entrySet()) {
        unpack(zip, file.getKey(), file.getValue(), work);
      }
      return manifest;
    }
  }

  private static void unpack(ZipFile zip, String name, String sum, Path work)
      throws IOException, OperationException {
    Path path = work.resolve(name).normalize();
    ZipEntry entry = zip.getEntry(name);
    boolean known = name.equals(Backup.STORE) || name.startsWith(Backup.INBOX);
    if (entry == null || !known || !path.startsWith(work)) {
      throw new OperationException("the backup is damaged at " + name);
    }
    Files.createDirectories(path.getParent());
    try (InputStream in = zip.getInputStream(entry)) {
      Files.copy(in, path);
    }
    if (!FileSums.of(path).equals(sum)) {
      throw new OperationException("the backup is damaged at " + name);
    }
  }

  /** The whole folder's content goes aside, the search index of the former store included. */
  private @Nullable Path moveAside() throws IOException {
    List<Path> former = new ArrayList<>();
    try (Stream<Path> all = Files.list(store.folder())) {
      all.filter(
              path -> !path.getFileName().toString().matches("\\.restore|before-restore-.*|watch"))
          .forEach(former::add);
    }
    if (former.isEmpty()) {
      return null;
    }
    Path aside = store.folder().resolve("before-restore-" + NAME.format(LocalDateTime.now()));
    Files.createDirectories(aside);
    for (Path path : former) {
      Files.move(path, aside.resolve(path.getFileName()));
    }
    return aside;
  }
}
