package kutip.intake.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

/** One request, one answer: no redirect is followed and nothing is repeated here. */
final class WebClient implements AutoCloseable {

  private static final String WANTED =
      "text/html,application/xhtml+xml,application/atom+xml,application/rss+xml,"
          + "application/feed+json,application/pdf;q=0.9,*/*;q=0.5";

  private final CloseableHttpClient http;
  private final BodyReader bodies;
  private final ScheduledExecutorService clock;

  WebClient(FetchLimits limits, AddressGuard guard) {
    this.http = GuardedHttp.client(limits, guard);
    this.bodies = new BodyReader(limits);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("fetch-clock").daemon(true).factory());
  }

  /**
   * What a server answered.
   *
   * @param redirect where it sends us instead
   */
  record Reply(
      int status,
      @Nullable String redirect,
      String contentType,
      @Nullable Charset charset,
      byte[] body,
      Fetched.Validators validators,
      long waitSeconds) {}

  Reply get(URI address, Fetched.Validators known, Instant end) throws FetchException {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept", WANTED);
    request.setHeader("Accept-Encoding", "gzip");
    header(request, "If-None-Match", known.etag());
    header(request, "If-Modified-Since", known.lastModified());
    long left = Duration.between(Instant.now(), end).toMillis();
    if (left <= 0) {
      throw new FetchException("took too long");
    }
    // Time limits of sockets start anew with each byte; this one does not.
    Future<?> stop = clock.schedule(() -> request.abort(), left, TimeUnit.MILLISECONDS);
    try {
      return http.execute(request, this::reply);
    } catch (AnswerRefused e) {
      throw e.reason;
    } catch (IOException e) {
      throw new FetchException(request.isAborted() ? "took too long" : reason(e));
    } finally {
      stop.cancel(false);
    }
  }

  private static void header(HttpGet request, String name, @Nullable String value) {
    // What a server gave before comes from outside: no line break may follow it into a request.
    if (value != null && value.chars().allMatch(c -> c >= 32 && c < 127)) {
      request.setHeader(name, value);
    }
  }

  private Reply reply(ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    String location = value(response, "Location");
    boolean redirect = status >= 301 && status <= 308 && status != 304 && location != null;
    HttpEntity entity = response.getEntity();
    try {
      return new Reply(
          status,
          redirect ? location : null,
          value(response, "Content-Type", ""),
          charset(entity),
          status == 200 ? bodies.read(entity) : new byte[0],
          new Fetched.Validators(value(response, "ETag"), value(response, "Last-Modified")),
          waitSeconds(value(response, "Retry-After")));
    } catch (FetchException e) {
      throw new AnswerRefused(e);
    }
  }

  /** Carries a reason through the client. */
  private static final class AnswerRefused extends IOException {
    private static final long serialVersionUID = 1L;
    private final FetchException reason;

    AnswerRefused(FetchException reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private static @Nullable Charset charset(@Nullable HttpEntity entity) {
    try {
      ContentType type = entity == null ? null : ContentType.parse(entity.getContentType());
      return type == null ? null : type.getCharset();
    } catch (RuntimeException unknown) {
      return null;
    }
  }

  static long waitSeconds(@Nullable String retryAfter) {
    return retryAfter != null && retryAfter.matches("\\d{1,6}") ? Long.parseLong(retryAfter) : 0;
  }

  static String reason(IOException e) {
    return switch (e) {
      case AddressGuard.ForbiddenHostException forbidden -> "" + forbidden.getMessage();
      case UnknownHostException unknown -> "there is no such host";
      case SSLException tls -> "the connection cannot be made safely";
      case java.net.SocketTimeoutException slow -> "the server does not answer in time";
      case java.net.ConnectException refused -> "the server cannot be reached";
      default -> "the answer breaks off or is damaged";
    };
  }

  private static @Nullable String value(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }

  private static String value(ClassicHttpResponse response, String name, String otherwise) {
    String value = value(response, name);
    return value == null ? otherwise : value;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    http.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
  }
}
