package kutip.intake.ui;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file on its way in, in a folder of its own and under a name that messages can show.
 *
 * @param name as its owner calls it
 */
record IncomingFile(String name, Path path) implements Closeable {

  /** Moves a temporary file to a place where it may be read at leisure. */
  static IncomingFile of(String name, Path temporary) throws IOException {
    Path place = place(name);
    Files.move(temporary, place, StandardCopyOption.REPLACE_EXISTING);
    return new IncomingFile(name, place);
  }

  static IncomingFile ofText(String name, String content) throws IOException {
    return new IncomingFile(name, Files.writeString(place(name), content));
  }

  /** The name comes from a browser: only letters, digits, dots and dashes of it are used. */
  private static Path place(String name) throws IOException {
    String safe = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.+", "_");
    String kept = safe.length() > 100 ? safe.substring(safe.length() - 100) : safe;
    return Files.createTempDirectory("kutip-import").resolve(kept.isEmpty() ? "file" : kept);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
    Path folder = path.getParent();
    if (folder != null) {
      Files.deleteIfExists(folder);
    }
  }
}
