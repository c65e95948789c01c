package kutip.restkit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Duration;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the answer to a question that was just asked again, until this process commits anything;
 * what other nodes commit is seen a second later at most. Behind the filters that say who asks and
 * how often, before the one that makes entity tags.
 */
final class RememberedAnswers extends OncePerRequestFilter {

  private static final Duration LONGEST = Duration.ofSeconds(1);
  private static final long MOST_BYTES = 32L << 20;
  private static final int LARGEST = 2 << 20;
  private static final Set<String> CONDITIONS =
      Set.of("if-none-match", "if-match", "if-modified-since", "if-unmodified-since", "range");

  private final LongSupplier generation;
  private final Cache<Question, Answer> answers =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((Question question, Answer answer) -> 500 + answer.body().length)
          .expireAfterWrite(LONGEST)
          .build();

  /**
   * @param generation a number that grows with each commit
   */
  RememberedAnswers(LongSupplier generation) {
    this.generation = generation;
  }

  /** All that an answer depends on, besides the store. */
  private record Question(
      String address, @Nullable String query, @Nullable String accept, Set<String> roles) {}

  private record Answer(long generation, @Nullable String type, String tag, byte[] body) {}

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !"GET".equals(request.getMethod())
        || !(request.getUserPrincipal() instanceof Authentication);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Question question = question(request);
    long before = generation.getAsLong();
    Answer known = answers.getIfPresent(question);
    if (known != null && known.generation() == before) {
      give(known, request, response);
      return;
    }
    ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
    chain.doFilter(new Unconditional(request), made);
    String tag = made.getHeader(HttpHeaders.ETAG);
    if (made.getStatus() != HttpServletResponse.SC_OK || request.isAsyncStarted() || tag == null) {
      made.copyBodyToResponse();
      return;
    }
    Answer answer = new Answer(before, made.getContentType(), tag, made.getContentAsByteArray());
    if (answer.body().length <= LARGEST) {
      answers.put(question, answer);
    }
    give(answer, request, response);
  }

  private static Question question(HttpServletRequest request) {
    Set<String> roles = new TreeSet<>();
    Principal who = request.getUserPrincipal();
    if (who instanceof Authentication signedIn) {
      signedIn.getAuthorities().forEach(role -> roles.add(String.valueOf(role.getAuthority())));
    }
    return new Question(
        request.getRequestURI(), request.getQueryString(), request.getHeader("Accept"), roles);
  }

  private static void give(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (new ServletWebRequest(request, response).checkNotModified(answer.tag())) {
      return;
    }
    response.setHeader(HttpHeaders.ETAG, answer.tag());
    if (answer.type() != null) {
      response.setContentType(answer.type());
    }
    response.setContentLength(answer.body().length);
    response.getOutputStream().write(answer.body());
  }

  /** The same request from somebody who knows nothing yet. */
  private static final class Unconditional extends HttpServletRequestWrapper {

    Unconditional(HttpServletRequest request) {
      super(request);
    }

    private static boolean hidden(String name) {
      return CONDITIONS.contains(name.toLowerCase(java.util.Locale.ROOT));
    }

    @Override
    public @Nullable String getHeader(String name) {
      return hidden(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
      return hidden(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }
  }
}
