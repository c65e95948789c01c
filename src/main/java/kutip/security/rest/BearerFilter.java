package kutip.security.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import kutip.restkit.Problems;
import kutip.security.Caller;
import kutip.security.KnownTokens;
import kutip.security.TokenHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Reads {@code Authorization: Bearer TOKEN}; a token that is not good is refused at once. */
final class BearerFilter extends OncePerRequestFilter {

  private static final String SCHEME = "bearer ";

  private final KnownTokens tokens;
  private final Caller caller;

  BearerFilter(KnownTokens tokens, Caller caller) {
    this.tokens = tokens;
    this.caller = caller;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null) {
      chain.doFilter(request, response);
      return;
    }
    Optional<TokenHolder> holder =
        header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
            ? tokens.check(header.substring(SCHEME.length()).strip())
            : Optional.empty();
    if (holder.isEmpty()) {
      refuse(response, "the token is unknown, expired or revoked");
      return;
    }
    caller.become(new ProgramAuthentication(holder.get()));
    try {
      chain.doFilter(request, response);
    } finally {
      caller.leave();
    }
  }

  static void refuse(HttpServletResponse response, String why) throws IOException {
    response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kutip\"");
    Problems.write(response, HttpStatus.UNAUTHORIZED, why);
  }

  /** A streamed answer is dispatched again to be finished, in another thread. */
  @Override
  protected boolean shouldNotFilterAsyncDispatch() {
    return false;
  }
}
