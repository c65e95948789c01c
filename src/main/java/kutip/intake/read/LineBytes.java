package kutip.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Cuts a stream into lines of bytes; of a line that is too long only the number is kept. */
final class LineBytes implements AutoCloseable {

  private static final int CHUNK = 1 << 16;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final int most;
  private final byte[] chunk = new byte[CHUNK];
  private int at;
  private int end;
  private byte[] line = new byte[CHUNK];
  private int length;
  private boolean tooLong;
  private long number;
  private long bytesRead;

  LineBytes(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Moves to the next line; false at the end. */
  boolean next() throws IOException {
    length = 0;
    tooLong = false;
    if (at == end && !fill()) {
      return false;
    }
    number++;
    while (!upToLineBreak()) {
      if (!fill()) {
        break;
      }
    }
    return true;
  }

  /** Takes what the chunk has of the line; true when the line ends in it. */
  private boolean upToLineBreak() {
    int from = at;
    while (at < end && chunk[at] != '\n') {
      at++;
    }
    append(from, at - from);
    if (at == end) {
      return false;
    }
    at++;
    return true;
  }

  private void append(int from, int count) {
    if (tooLong) {
      return;
    }
    if (length + count > most) {
      tooLong = true;
      line = new byte[CHUNK];
      length = 0;
      return;
    }
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.min(most, Math.max(length + count, line.length * 2)));
    }
    System.arraycopy(chunk, from, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(chunk));
    bytesRead += end;
    return end > 0;
  }

  boolean tooLong() {
    return tooLong;
  }

  boolean isBlank() {
    for (int i = start(); i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The line without its break; valid until the next call of {@link #next}. */
  ByteBuffer bytes() {
    return ByteBuffer.wrap(line, start(), length - start());
  }

  /** Behind the byte order mark that some editors put before the first line. */
  private int start() {
    boolean marked = number == 1 && length >= 3 && Arrays.equals(line, 0, 3, MARK, 0, 3);
    return marked ? 3 : 0;
  }

  /** Number of the line, from 1. */
  long number() {
    return number;
  }

  long bytesRead() {
    return bytesRead;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
