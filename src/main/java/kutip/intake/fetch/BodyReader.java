package kutip.intake.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** Takes an answer's body and unpacks it, both within limits. */
record BodyReader(FetchLimits limits) {

  /** Below that, any ratio is harmless. */
  private static final int SMALL = 1 << 20;

  byte[] read(@Nullable HttpEntity entity) throws IOException, FetchException {
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > limits.bytes()) {
      throw tooLong();
    }
    byte[] raw;
    try (InputStream in = entity.getContent()) {
      raw = upTo(in, limits.bytes());
    }
    return unpacked(raw, entity.getContentEncoding());
  }

  private byte[] unpacked(byte[] raw, @Nullable String encoding)
      throws IOException, FetchException {
    int most = (int) Math.min(limits.bytes(), Math.max(SMALL, (long) raw.length * limits.ratio()));
    return switch (encoding == null ? "" : encoding.toLowerCase(Locale.ROOT).strip()) {
      case "", "identity" -> raw;
      case "gzip", "x-gzip" -> upTo(new GZIPInputStream(new ByteArrayInputStream(raw)), most);
      case "deflate" -> upTo(new InflaterInputStream(new ByteArrayInputStream(raw)), most);
      default -> throw new FetchException("packed in a way that was not asked for");
    };
  }

  private byte[] upTo(InputStream in, int most) throws IOException, FetchException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] chunk = new byte[1 << 14];
    for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
      if (out.size() + n > most) {
        throw tooLong();
      }
      out.write(chunk, 0, n);
    }
    return out.toByteArray();
  }

  private FetchException tooLong() {
    return new FetchException(
        "the answer is longer than "
            + Math.max(1, limits.bytes() >> 20)
            + " MB or packed too tightly");
  }
}
