package kutip.load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One kept connection that costs as little as can be, so that the server is what is measured. */
final class Wire implements AutoCloseable {

  private final int port;
  private Socket socket;
  private InputStream in;

  Wire(int port) throws IOException {
    this.port = port;
    connect();
  }

  private void connect() throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setTcpNoDelay(true);
    socket.setSoTimeout(60_000);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
  }

  /** An answer's status, the tag of its state, and the bytes of its body. */
  record Reply(int status, String tag, long bytes) {}

  Reply get(String path, String headers) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
    String status = line();
    int code = Integer.parseInt(status.substring(9, 12));
    long length = code == 304 ? 0 : -1;
    boolean close = false;
    String tag = "";
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Long.parseLong(lower.substring(15).strip());
      } else if (lower.startsWith("etag:")) {
        tag = header.substring(5).strip();
      } else if (lower.equals("connection: close")) {
        close = true;
      }
    }
    long bytes = length < 0 ? chunks() : skip(length);
    if (close) {
      socket.close();
      connect();
    }
    return new Reply(code, tag, bytes);
  }

  private long chunks() throws IOException {
    long all = 0;
    for (int size = size(); size > 0; size = size()) {
      all += skip(size);
      line();
    }
    line();
    return all;
  }

  private int size() throws IOException {
    return Integer.parseInt(line().split(";", 2)[0].strip(), 16);
  }

  private long skip(long bytes) throws IOException {
    in.skipNBytes(bytes);
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new IOException("the server has hung up");
      }
      if (c != '\r') {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
