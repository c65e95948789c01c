package kutip.intake.read;

import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Unwraps gzip; the file inside has the same name without the ending. */
final class GzipFile {

  private GzipFile() {}

  static void read(Input input, Findings findings) throws IOException {
    try (Input inside = input.unwrapped(new GZIPInputStream(input.stream(), 1 << 16))) {
      AnyReader.read(inside, findings);
    }
  }
}
