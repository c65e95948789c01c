package kutip.intake.read;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcWriter;

/** Keeps what an address answered as a file that says where it comes from. */
public final class WebCapture {

  private WebCapture() {}

  /** Writes a web archive with that one document. */
  public static void write(Path file, URI address, String contentType, byte[] body)
      throws IOException {
    MediaType type =
        contentType.isBlank() ? MediaType.OCTET_STREAM : MediaType.parseLeniently(contentType);
    try (WarcWriter writer = new WarcWriter(file)) {
      writer.write(new WarcResource.Builder(address).date(Instant.now()).body(type, body).build());
    }
  }
}
