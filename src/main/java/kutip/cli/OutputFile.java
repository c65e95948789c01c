package kutip.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * A file that appears under its name only when it is whole. A device or pipe is written as it is.
 */
final class OutputFile implements AutoCloseable {

  private final Path target;
  private final Path written;
  private final OutputStream stream;

  private OutputFile(Path target, Path written) throws IOException {
    this.target = target;
    this.written = written;
    this.stream = new BufferedOutputStream(Files.newOutputStream(written), 1 << 16);
  }

  /**
   * Opens a file for writing.
   *
   * @throws UsageException when it cannot be written
   */
  static OutputFile at(Path target) {
    Path absolute = target.toAbsolutePath();
    Path folder = absolute.getParent();
    if (Files.isDirectory(absolute) || folder == null) {
      throw new UsageException("cannot write " + target + ": it is a folder");
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException("cannot write " + target + ": its folder does not exist");
    }
    boolean device = Files.exists(absolute) && !Files.isRegularFile(absolute);
    Path written =
        device ? absolute : absolute.resolveSibling("." + absolute.getFileName() + ".part");
    try {
      return new OutputFile(absolute, written);
    } catch (IOException e) {
      throw new UsageException("cannot write " + target + ": " + e.getMessage());
    }
  }

  OutputStream stream() {
    return stream;
  }

  /** Gives the file its name; without this call nothing is left behind. */
  void finish() throws IOException {
    stream.close();
    if (!written.equals(target)) {
      Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  public void close() throws IOException {
    stream.close();
    if (!written.equals(target)) {
      Files.deleteIfExists(written);
    }
  }
}
