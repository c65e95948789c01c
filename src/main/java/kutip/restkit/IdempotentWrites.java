package kutip.restkit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a write that is repeated under the same {@code Idempotency-Key} as it was answered the
 * first time, without doing it again. A key is good for one request: another one under it is
 * refused, as is a repetition while the first is still under way.
 */
final class IdempotentWrites extends OncePerRequestFilter {

  static final String HEADER = "Idempotency-Key";

  private final StoredAnswers answers;

  IdempotentWrites(StoredAnswers answers) {
    this.answers = answers;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getHeader(HEADER) == null
        || request.getUserPrincipal() == null
        || !"POST".equals(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String key = request.getHeader(HEADER);
    if (!key.matches("[!-~]{1,200}")) {
      Problems.write(response, HttpStatus.BAD_REQUEST, HEADER + ": 1 to 200 printable characters");
      return;
    }
    String who = request.getUserPrincipal().getName();
    HashedBody body = new HashedBody(request);
    Optional<StoredAnswers.Stored> before = answers.begin(who, key);
    if (before.isPresent()) {
      repeat(before.get(), body, response);
    } else {
      perform(who, key, body, response, chain);
    }
  }

  private static void repeat(
      StoredAnswers.Stored before, HashedBody body, HttpServletResponse response)
      throws IOException {
    if (before.status() == null) {
      response.setHeader(HttpHeaders.RETRY_AFTER, "1");
      Problems.write(response, HttpStatus.CONFLICT, "the first request is still under way");
    } else if (!before.hash().equals(body.hash())) {
      Problems.write(
          response,
          HttpStatus.UNPROCESSABLE_CONTENT,
          HEADER + ": was used before for another request");
    } else {
      response.setStatus(before.status());
      response.setHeader("Idempotency-Replayed", "true");
      if (before.contentType() != null) {
        response.setContentType(before.contentType());
      }
      response.getOutputStream().write(before.body());
    }
  }

  private void perform(
      String who, String key, HashedBody body, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper cached = new ContentCachingResponseWrapper(response);
    boolean kept = false;
    try {
      chain.doFilter(body, cached);
      // What failed here, or came too fast, may be tried again under the same key.
      if (cached.getStatus() < 500 && cached.getStatus() != 429) {
        answers.finish(
            who,
            key,
            new StoredAnswers.Stored(
                body.hash(),
                cached.getStatus(),
                cached.getContentType(),
                cached.getContentAsByteArray()));
        kept = true;
      }
    } finally {
      if (!kept) {
        answers.forget(who, key);
      }
      cached.copyBodyToResponse();
    }
  }
}
