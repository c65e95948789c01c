package kutip.report.bundle;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import kutip.report.BundleException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * A bundle that is read. Its names are only ever compared with those that a bundle may have, and
 * never become paths.
 */
public final class BundleFile implements AutoCloseable {

  /** More than this is no bundle: a small ZIP may unpack to any size. */
  private static final long MOST_BYTES = 64L << 30;

  private static final int LARGEST_SUMS = 10_000;

  private final ZipFile zip;
  private final Map<BundleEntry, ZipEntry> entries = new EnumMap<>(BundleEntry.class);

  private BundleFile(ZipFile zip) {
    this.zip = zip;
    List<? extends ZipEntry> all = new ArrayList<>(zip.stream().toList());
    for (ZipEntry entry : all) {
      BundleEntry known =
          BundleEntry.of(entry.getName())
              .orElseThrow(() -> new BundleException("holds a file that no bundle has"));
      if (entries.put(known, entry) != null) {
        throw new BundleException("holds " + known.file() + " twice");
      }
    }
    for (BundleEntry needed : BundleEntry.values()) {
      if (!entries.containsKey(needed)) {
        throw new BundleException("has no " + needed.file());
      }
    }
  }

  /**
   * Opens a bundle.
   *
   * @throws BundleException when it is none
   */
  public static BundleFile open(Path file) throws IOException {
    ZipFile zip;
    try {
      zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException | IllegalArgumentException e) {
      throw new BundleException("is no ZIP file, or a damaged one");
    }
    try {
      return new BundleFile(zip);
    } catch (BundleException e) {
      zip.close();
      throw e;
    }
  }

  /** Takes one line. */
  public interface Sink<T> {
    void take(T line, long number) throws IOException;
  }

  /** Reads a file line by line. */
  public <T> void lines(BundleEntry entry, Class<T> type, Sink<T> sink) throws IOException {
    try (InputStream in = stream(entry);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    in,
                    StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)))) {
      long number = 1;
      for (String line = line(reader, entry, number);
          line != null;
          line = line(reader, entry, ++number)) {
        sink.take(parsed(line, type, entry, number), number);
      }
    } catch (ZipException | java.nio.charset.CharacterCodingException e) {
      throw new BundleException(entry.file() + " is damaged");
    }
  }

  private static <T> T parsed(String line, Class<T> type, BundleEntry entry, long number) {
    try {
      return java.util.Objects.requireNonNull(BundleJson.MAPPER.readValue(line, type));
    } catch (JacksonException | NullPointerException | IllegalArgumentException e) {
      throw new BundleException(entry.file() + ", line " + number + ": not what stands there");
    }
  }

  /** A line of bounded length. */
  private static @Nullable String line(BufferedReader reader, BundleEntry entry, long number)
      throws IOException {
    StringBuilder line = new StringBuilder();
    int c;
    while ((c = reader.read()) >= 0 && c != '\n') {
      line.append((char) c);
      if (line.length() > BundleJson.LONGEST_LINE) {
        throw new BundleException(entry.file() + ", line " + number + " is too long");
      }
    }
    return c < 0 && line.isEmpty() ? null : line.toString();
  }

  private InputStream stream(BundleEntry entry) throws IOException {
    return zip.getInputStream(entries.get(entry));
  }

  /** Whether its manifest can be read. */
  public boolean isNamed() throws IOException {
    return manifest().format().equals(BundleLines.Manifest.FORMAT);
  }

  BundleLines.Manifest manifest() throws IOException {
    List<BundleLines.Manifest> found = new ArrayList<>();
    lines(BundleEntry.MANIFEST, BundleLines.Manifest.class, (line, n) -> found.add(line));
    if (found.size() != 1
        || !found.getFirst().format().equals(BundleLines.Manifest.FORMAT)
        || found.getFirst().version() != BundleLines.Manifest.VERSION) {
      throw new BundleException("is of a format that this version does not know");
    }
    return found.getFirst();
  }

  /**
   * Compares every file with its sum.
   *
   * @throws BundleException naming the first that differs
   */
  void sums() throws IOException {
    Map<BundleEntry, String> wanted = new EnumMap<>(BundleEntry.class);
    for (String line : sumLines()) {
      String[] parts = line.split("  ", 2);
      Optional<BundleEntry> entry = parts.length == 2 ? BundleEntry.of(parts[1]) : Optional.empty();
      if (entry.isEmpty() || !parts[0].matches("[0-9a-f]{64}")) {
        throw new BundleException("SHA256SUMS is damaged");
      }
      wanted.put(entry.get(), parts[0]);
    }
    for (BundleEntry entry : BundleEntry.values()) {
      if (entry != BundleEntry.SUMS && !sum(entry).equals(wanted.get(entry))) {
        throw new BundleException(entry.file() + " is not what it was: its SHA-256 differs");
      }
    }
  }

  private List<String> sumLines() throws IOException {
    try (InputStream in = stream(BundleEntry.SUMS)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(in.readNBytes(LARGEST_SUMS));
      return out.toString(StandardCharsets.UTF_8).lines().toList();
    } catch (ZipException e) {
      throw new BundleException("SHA256SUMS is damaged");
    }
  }

  private String sum(BundleEntry entry) throws IOException {
    MessageDigest digest = BundleWriter.sha256();
    byte[] buffer = new byte[1 << 16];
    long read = 0;
    try (InputStream in = stream(entry)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
        read += n;
        if (read > MOST_BYTES) {
          throw new BundleException(entry.file() + " is too large");
        }
      }
    } catch (ZipException | java.io.EOFException e) {
      throw new BundleException(entry.file() + " is damaged");
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
