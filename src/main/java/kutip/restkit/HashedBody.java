package kutip.restkit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A request that hashes its body while it is read, so that no stream need be held. */
final class HashedBody extends HttpServletRequestWrapper {

  private final MessageDigest digest;

  HashedBody(HttpServletRequest request) {
    super(request);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    String line = request.getRequestURI() + "?" + request.getQueryString() + "\n";
    digest.update(line.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads what is left and gives the hash of all; once. */
  String hash() throws IOException {
    getInputStream().transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public ServletInputStream getInputStream() throws IOException {
    return new Hashing(super.getInputStream());
  }

  private final class Hashing extends ServletInputStream {

    private final ServletInputStream in;

    Hashing(ServletInputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      int one = in.read();
      if (one >= 0) {
        digest.update((byte) one);
      }
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      if (read > 0) {
        digest.update(bytes, offset, read);
      }
      return read;
    }

    @Override
    public boolean isFinished() {
      return in.isFinished();
    }

    @Override
    public boolean isReady() {
      return in.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      in.setReadListener(listener);
    }
  }
}
