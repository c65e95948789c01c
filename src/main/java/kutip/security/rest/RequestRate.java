package kutip.security.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import kutip.restkit.Problems;
import kutip.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps each token, and each address without one, to so many requests a second. */
final class RequestRate extends OncePerRequestFilter {

  private static final int MOST_CALLERS = 20_000;

  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder()
          .maximumSize(MOST_CALLERS)
          .expireAfterAccess(Duration.ofMinutes(5))
          .build();
  private final int aSecond;
  private final Caller caller;

  /**
   * @param aSecond requests that flow on for ever; twice as many may come at once
   */
  RequestRate(int aSecond, Caller caller) {
    this.aSecond = aSecond;
    this.caller = caller;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ConsumptionProbe probe =
        buckets.get(bucketOf(request), key -> bucket()).tryConsumeAndReturnRemaining(1);
    if (probe.isConsumed()) {
      chain.doFilter(request, response);
      return;
    }
    long seconds = TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill()) + 1;
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    Problems.write(response, HttpStatus.TOO_MANY_REQUESTS, "too many requests, wait a moment");
  }

  private String bucketOf(HttpServletRequest request) {
    Authentication who = caller.who();
    return who instanceof ProgramAuthentication program
        ? "token " + program.holder().token()
        : "address " + request.getRemoteAddr();
  }

  private Bucket bucket() {
    return Bucket.builder()
        .addLimit(
            limit -> limit.capacity(2L * aSecond).refillGreedy(aSecond, Duration.ofSeconds(1)))
        .build();
  }
}
