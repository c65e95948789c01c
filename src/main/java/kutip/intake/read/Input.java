package kutip.intake.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One document on its way in: a file, an entry of an archive, an answer from the network. */
public final class Input implements Closeable {

  /** Bytes that tell the kind of a document. */
  static final int HEAD = 8192;

  private final Place place;
  private final Origin origin;
  private final int level;
  private final Budget budget;
  private final BufferedInputStream stream;
  private @Nullable Path file;
  private boolean spooled;

  private Input(Place place, Origin origin, int level, Budget budget, InputStream in) {
    this.place = place;
    this.origin = origin;
    this.level = level;
    this.budget = budget;
    this.stream = new BufferedInputStream(in, HEAD);
  }

  /**
   * A file on disk.
   *
   * @param name the name that refusals give
   */
  public static Input of(Path file, String name, Findings findings) throws IOException {
    InputStream in = new Followed(Files.newInputStream(file), findings);
    Input input = new Input(Place.of(name), Origin.UNKNOWN, 0, new Budget(Files.size(file)), in);
    input.file = file;
    return input;
  }

  /** A stream that nobody can open a second time. */
  public static Input of(InputStream in, String name) {
    return new Input(Place.of(name), Origin.UNKNOWN, 0, new Budget(0), in);
  }

  /** What an address answered. */
  public static Input of(byte[] answer, String name, Origin origin) {
    return new Input(
        Place.of(name), origin, 0, new Budget(answer.length), new ByteArrayInputStream(answer));
  }

  /** A document inside this one. */
  Input inside(String name, InputStream unpacked, Origin from) {
    // A capture of one address has that address for a name already.
    Place there = place.file().equals(Printable.of(name)) ? place : place.entry(name);
    return new Input(there, from, level + 1, budget, budget.charge(unpacked));
  }

  /** This one without its wrapping, under the same name. */
  Input unwrapped(InputStream unpacked) {
    return new Input(place, origin, level + 1, budget, budget.charge(unpacked));
  }

  Place place() {
    return place;
  }

  Origin origin() {
    return origin;
  }

  int level() {
    return level;
  }

  /** Whether the name ends so; a hint where the content leaves a doubt. */
  boolean named(String... endings) {
    String name = place.file().toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
    for (String ending : endings) {
      if (name.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** The first bytes, which stay in the stream. */
  byte[] head() throws IOException {
    stream.mark(HEAD);
    byte[] head = stream.readNBytes(HEAD);
    stream.reset();
    return head;
  }

  InputStream stream() {
    return stream;
  }

  /** All bytes that are left. */
  byte[] bytes(int most) throws IOException, InvalidArticleException {
    byte[] bytes = stream.readNBytes(most);
    if (bytes.length == most && stream.read() >= 0) {
      throw new InvalidArticleException("longer than " + (most >> 20) + " MB");
    }
    return bytes;
  }

  /** The document as a file, for formats that are read from their end. */
  Path file() throws IOException {
    if (file == null) {
      file = Files.createTempFile("kutip-entry", ".bin");
      spooled = true;
      Files.copy(stream, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    stream.close();
    if (spooled && file != null) {
      Files.deleteIfExists(file);
    }
  }

  /** Tells how far a file was read. */
  private static final class Followed extends FilterInputStream {

    private final Findings findings;
    private long bytes;

    Followed(InputStream in, Findings findings) {
      super(in);
      this.findings = findings;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      int n = in.read(into, from, count);
      bytes += Math.max(0, n);
      findings.at(bytes);
      return n;
    }
  }
}
