package kutip.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs out whoever may not go on as before, at the next request. */
public final class EndedSessions extends OncePerRequestFilter {

  private final SessionGuard guard;
  private final Caller caller;

  public EndedSessions(SessionGuard guard, Caller caller) {
    this.guard = guard;
    this.caller = caller;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication who = caller.who();
    HttpSession session = request.getSession(false);
    if (who != null && who.isAuthenticated() && session != null && guard.ended(who, session)) {
      session.invalidate();
      caller.leave();
    }
    chain.doFilter(request, response);
  }
}
