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
import org.netpreserve.jwarc.WarcTargetRecord;

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
      for (Optional<WarcRecord> next = next(reader); next.isPresent(); next = next(reader)) {
        record(next.get(), input, findings);
      }
    }
  }

  private static Optional<WarcRecord> next(WarcReader reader) throws IOException {
    try {
      return reader.next();
    } catch (RuntimeException e) {
      throw new IOException("damaged data", e);
    }
  }

  private static void record(WarcRecord record, Input input, Findings findings) throws IOException {
    if (record instanceof WarcResponse response) {
      if (isHttp(response)) {
        response(response, input, findings);
      }
    } else if (record instanceof WarcResource resource) {
      Charset charset = Encodings.named(charset(resource.contentType()));
      Origin origin = origin(resource.target(), charset);
      read(name(resource), resource.body().stream(), origin, input, findings);
    } else if (record instanceof WarcConversion text) {
      Origin origin = origin(text.target(), StandardCharsets.UTF_8);
      read(name(text), text.body().stream(), origin, input, findings);
    }
  }

  /** Damaged archives have records without an address. */
  private static String name(WarcTargetRecord record) {
    @Nullable String target = record.target();
    return target == null ? "record" : target;
  }

  private static Origin origin(@Nullable String target, @Nullable Charset charset) {
    return new Origin(WebAddress.of(target), charset, null, null, null);
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
