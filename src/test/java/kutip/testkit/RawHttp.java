package kutip.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, since HTTP clients refuse to send what is wrong. */
public final class RawHttp {

  private final int port;

  public RawHttp(int port) {
    this.port = port;
  }

  /** An answer; status 400 when the server only hung up. */
  public record Reply(int status, String head, String body) {

    /** Its beginning, for messages. */
    public String text() {
      return head + "\n" + body.substring(0, Math.min(body.length(), 600));
    }
  }

  /** Sends on a connection of its own and reads whatever comes back. */
  public Reply send(byte[] request) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(30_000);
      write(socket, request);
      socket.getInputStream().transferTo(answer);
    } catch (IOException hungUp) {
      // A server may close while it is still being written to; what it said before counts.
      if (answer.size() == 0) {
        return new Reply(400, "", "");
      }
    }
    return read(answer.toString(StandardCharsets.UTF_8));
  }

  private static Reply read(String all) {
    int end = all.indexOf("\r\n\r\n");
    String head = end < 0 ? all : all.substring(0, end);
    String[] line = head.split("[ \r\n]", 3);
    int status = line.length > 1 && line[1].matches("\\d{3}") ? Integer.parseInt(line[1]) : 400;
    return new Reply(status, head, end < 0 ? "" : all.substring(end + 4));
  }

  private static void write(Socket socket, byte[] request) {
    try {
      OutputStream out = socket.getOutputStream();
      out.write(request);
      out.flush();
      socket.shutdownOutput();
    } catch (IOException refused) {
      // The answer says why.
    }
  }
}
