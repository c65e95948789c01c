package kutip.intake.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a file may still unpack to, over all levels together; stops bombs of any shape. */
final class Budget {

  private long left;

  /**
   * @param packed size of the outermost file, in bytes
   */
  Budget(long packed) {
    this.left = Math.max(Limits.ALWAYS_ALLOWED, packed * Limits.MOST_RATIO);
  }

  /** A stream whose bytes count. */
  InputStream charge(InputStream unpacked) {
    return new Charged(unpacked);
  }

  void spend(long bytes) throws IOException {
    left -= bytes;
    if (left < 0) {
      throw new UnpackingStopped();
    }
  }

  /** Ends the reading of the whole outermost file. */
  static final class UnpackingStopped extends IOException {
    private static final long serialVersionUID = 1L;

    UnpackingStopped() {
      super("unpacks to more than " + Limits.MOST_RATIO + " times its size");
    }
  }

  /** A step that may fail. */
  private interface Reading {
    int read() throws IOException;
  }

  private final class Charged extends FilterInputStream {

    Charged(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = guarded(in::read);
      spend(b < 0 ? 0 : 1);
      return b;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
      int n = guarded(() -> in.read(into, from, count));
      spend(Math.max(0, n));
      return n;
    }

    /** Libraries that unpack damaged data fail in ways of their own. */
    private static int guarded(Reading reading) throws IOException {
      try {
        return reading.read();
      } catch (RuntimeException e) {
        throw new IOException("damaged data", e);
      }
    }

    @Override
    public long skip(long count) throws IOException {
      long n = in.skip(count);
      spend(n);
      return n;
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
