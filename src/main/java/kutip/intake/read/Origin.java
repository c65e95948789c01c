package kutip.intake.read;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document from outside of it.
 *
 * @param url the address that it was fetched from
 * @param charset the encoding that its server named
 */
public record Origin(
    @Nullable String url,
    @Nullable Charset charset,
    @Nullable String title,
    @Nullable LocalDate publishedOn,
    @Nullable String source) {

  public static final Origin UNKNOWN = new Origin(null, null, null, null, null);

  public static Origin fetched(String url, @Nullable Charset charset) {
    return new Origin(url, charset, null, null, null);
  }
}
