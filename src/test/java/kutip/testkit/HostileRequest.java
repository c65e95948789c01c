package kutip.testkit;

import java.nio.charset.StandardCharsets;

/**
 * A request as bytes.
 *
 * @param about method and path of the operation that it is aimed at, for messages
 */
public record HostileRequest(String about, byte[] bytes) {

  /** Its beginning, for messages. */
  public String text() {
    return new String(bytes, 0, Math.min(bytes.length, 900), StandardCharsets.ISO_8859_1);
  }
}
