package kutip.report.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import kutip.report.BundleException;

/**
 * The last bytes of a bundle, which are its ZIP comment: the SHA-256 of all before them. The sums
 * inside cover contents alone; this one covers every byte of the file.
 */
final class Seal extends FilterOutputStream {

  static final int LENGTH = 64;

  private final MessageDigest digest = BundleWriter.sha256();
  private final byte[] held = new byte[LENGTH];
  private int holding;

  Seal(OutputStream out) {
    super(out);
  }

  /** What stands in the seal's place until it is known. */
  static String blank() {
    return "0".repeat(LENGTH);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  /** Passes on everything but the last bytes seen. */
  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int all = holding + length;
    int go = Math.max(0, all - LENGTH);
    int fromHeld = Math.min(holding, go);
    pass(held, 0, fromHeld);
    System.arraycopy(held, fromHeld, held, 0, holding - fromHeld);
    holding -= fromHeld;
    pass(bytes, offset, go - fromHeld);
    int rest = length - (go - fromHeld);
    System.arraycopy(bytes, offset + go - fromHeld, held, holding, rest);
    holding += rest;
  }

  private void pass(byte[] bytes, int offset, int length) throws IOException {
    digest.update(bytes, offset, length);
    out.write(bytes, offset, length);
  }

  /** Writes the seal where its blank stood. */
  void close(String blank) throws IOException {
    if (!Arrays.equals(held, blank.getBytes(StandardCharsets.US_ASCII))) {
      throw new IllegalStateException("a bundle ends with its comment");
    }
    out.write(HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /**
   * Whether a file is what was sealed.
   *
   * @throws BundleException when it is not
   */
  static void check(Path file) throws IOException {
    long left = Files.size(file) - LENGTH;
    MessageDigest digest = BundleWriter.sha256();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      while (left > 0) {
        int n = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (n < 0) {
          break;
        }
        digest.update(buffer, 0, n);
        left -= n;
      }
      String seal = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      if (!seal.equals(HexFormat.of().formatHex(digest.digest()))) {
        throw new BundleException("is not what was sealed: some byte of it has changed");
      }
    }
  }
}
