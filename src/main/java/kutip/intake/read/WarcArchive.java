package kutip.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the pages of a web archive, as Common Crawl's news come. Pictures, scripts, requests and
 * failures are no articles and are passed over without a word.
 */
final class WarcArchive {

  private static final Set<String> PAGES =
      Set.of("text/html", "application/xhtml+xml", "application/pdf");

  private WarcArchive() {}

  static void read(Input input, Findings findings) throws IOException, InvalidArticleException {
    try (WarcReader reader = new WarcReader(input.stream())) {
      reader.setLenient(true);
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        record(next.get(), input, findings);
      }
    }
  }

  private static void record(WarcRecord record, Input input, Findings findings) throws IOException {
    if (record instanceof WarcResponse response) {
      if (isHttp(response)) {
        response(response, input, findings);
      }
    } else if (record instanceof WarcResource resource) {
      Charset charset = Encodings.named(charset(resource.contentType()));
      Origin origin = Origin.fetched(resource.target(), charset);
      read(resource.target(), resource.body().stream(), origin, input, findings);
    } else if (record instanceof WarcConversion text) {
      Origin origin = Origin.fetched(text.target(), StandardCharsets.UTF_8);
      read(text.target(), text.body().stream(), origin, input, findings);
    }
  }

  private static boolean isHttp(WarcResponse response) {
    String target = response.target();
    return target != null && WebAddress.of(target) != null;
  }

  private static void response(WarcResponse response, Input input, Findings findings)
      throws IOException {
    HttpResponse http;
    Origin origin;
    try {
      http = response.http();
      MediaType type = http.contentType();
      String base = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
      if (http.status() != 200 || !PAGES.contains(base)) {
        return;
      }
      origin = Origin.fetched(response.target(), Encodings.named(charset(type)));
    } catch (Budget.UnpackingStopped e) {
      throw e;
    } catch (IOException | IllegalArgumentException e) {
      String reason = Printable.of("a damaged answer: " + e.getMessage());
      findings.refused(input.place().entry(response.target()), reason);
      return;
    }
    read(response.target(), http.bodyDecoded().stream(), origin, input, findings);
  }

  private static @Nullable String charset(MediaType type) {
    return type.parameters().get("charset");
  }

  private static void read(
      String target, InputStream body, Origin origin, Input input, Findings findings)
      throws IOException {
    try (Input inside = input.inside(target, body, origin)) {
      AnyReader.read(inside, findings);
    }
  }
}
