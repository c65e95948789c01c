package kutip.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/**
 * Sends JSON to addresses that users give, where {@link SafeFetch} would ask: on the public
 * internet alone. No redirect is followed, and nothing of the answer is read but its head.
 */
public final class SafePost implements AutoCloseable {

  private final FetchLimits limits;
  private final AddressGuard guard;
  private final CloseableHttpClient http;
  private final ScheduledExecutorService clock;

  SafePost(FetchLimits limits, AddressGuard guard) {
    this.limits = limits;
    this.guard = guard;
    this.http = GuardedHttp.client(limits, guard);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("post-clock").daemon(true).factory());
  }

  /** What came of sending. */
  public sealed interface Sent {

    /**
     * An answer, whatever it says.
     *
     * @param waitSeconds how long the server asks to be left alone; 0 when it does not
     */
    record Answered(int status, long waitSeconds) implements Sent {}

    /** No answer, for a reason that can be shown to a user. */
    record Failed(String reason) implements Sent {}
  }

  /** Why nothing may be sent to an address; null when it looks right. Asks no name server. */
  public @Nullable String refusal(String address) {
    try {
      URI uri = WebUri.parse(address);
      String host = uri.getHost().toLowerCase(Locale.ROOT);
      if (guard.allows(host)) {
        return null;
      }
      if (!uri.getScheme().equals("https")) {
        return "only addresses that begin with https:// are sent to";
      }
      return AddressGuard.isInside(host) ? AddressGuard.INSIDE : null;
    } catch (FetchException e) {
      return e.getMessage();
    }
  }

  /** Sends once. */
  public Sent send(String address, byte[] json, Map<String, String> headers) {
    String refusal = refusal(address);
    if (refusal != null) {
      return new Sent.Failed(refusal);
    }
    try {
      HttpPost request = new HttpPost(WebUri.parse(address));
      request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
      headers.forEach(request::setHeader);
      return sent(request);
    } catch (FetchException e) {
      return new Sent.Failed("" + e.getMessage());
    }
  }

  private Sent sent(HttpPost request) {
    Duration whole = limits.whole();
    Future<?> stop = clock.schedule(() -> request.abort(), whole.toMillis(), TimeUnit.MILLISECONDS);
    try {
      ClassicHttpResponse response = http.executeOpen(null, request, null);
      Sent sent =
          new Sent.Answered(response.getCode(), wait(response.getFirstHeader("Retry-After")));
      // Not closed, which would read the rest of the answer first: it may have no end.
      request.abort();
      return sent;
    } catch (IOException e) {
      return new Sent.Failed(request.isAborted() ? "took too long" : WebClient.reason(e));
    } finally {
      stop.cancel(false);
    }
  }

  private static long wait(@Nullable Header retryAfter) {
    return retryAfter == null ? 0 : WebClient.waitSeconds(retryAfter.getValue());
  }

  @Override
  public void close() {
    clock.shutdownNow();
    http.close(CloseMode.IMMEDIATE);
  }
}
