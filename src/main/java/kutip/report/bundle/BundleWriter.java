package kutip.report.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a bundle file by file, line by line, and its sums at the end. */
public final class BundleWriter {

  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final Seal seal;
  private final ZipOutputStream zip;
  private final Map<String, String> sums = new TreeMap<>();

  /** Closes nothing. */
  public BundleWriter(OutputStream out) {
    seal = new Seal(out);
    zip = new ZipOutputStream(seal, StandardCharsets.UTF_8);
    zip.setComment(Seal.blank());
  }

  /** Takes lines and may fail to write them. */
  public interface Lines {
    void line(Object line) throws IOException;
  }

  /** Makes the lines of a file. */
  public interface Source {
    void write(Lines to) throws IOException;
  }

  /** Writes a file whole. */
  public void file(BundleEntry entry, Source source) throws IOException {
    MessageDigest digest = sha256();
    start(entry);
    DigestOutputStream out = new DigestOutputStream(zip, digest);
    source.write(line -> {
      out.write(BundleJson.MAPPER.writeValueAsBytes(line));
      out.write('\n');
    });
    zip.closeEntry();
    sums.put(entry.file(), HexFormat.of().formatHex(digest.digest()));
  }

  private void start(BundleEntry entry) throws IOException {
    ZipEntry file = new ZipEntry(entry.file());
    file.setTimeLocal(NO_TIME);
    zip.putNextEntry(file);
  }

  /** Writes the sums, in the form that {@code sha256sum -c} reads. */
  public void finish() throws IOException {
    start(BundleEntry.SUMS);
    for (Map.Entry<String, String> sum : sums.entrySet()) {
      String line = sum.getValue() + "  " + sum.getKey() + "\n";
      zip.write(line.getBytes(StandardCharsets.UTF_8));
    }
    zip.closeEntry();
    zip.finish();
    seal.close(Seal.blank());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
