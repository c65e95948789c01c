package kutip.intake.fetch;

import java.net.URI;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What came of asking an address. */
public sealed interface Fetched {

  /**
   * An answer.
   *
   * @param address the one that answered, after redirects
   * @param charset the encoding that the server named, if it exists
   */
  record Answer(
      URI address,
      String contentType,
      @Nullable Charset charset,
      byte[] body,
      Validators validators)
      implements Fetched {}

  /** Nothing new since the validators were given. */
  record NotModified() implements Fetched {}

  /**
   * No answer that can be used.
   *
   * @param reason can be shown to a user
   * @param waitSeconds how long the server asks to be left alone; 0 when it does not
   */
  record Failed(String reason, long waitSeconds) implements Fetched {}

  /** What a server gave to ask it by for news. */
  record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
  }
}
