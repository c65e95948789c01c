package kutip.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Knows the sessions whose user has another role or password by now, or is locked out; to be ended.
 * It asks the store, at most every other second for each user, so that it holds on every node.
 */
@Component
public class SessionGuard {

  private static final String SINCE = SessionGuard.class.getName();

  private final UserRepository users;
  private final Cache<String, Optional<Standing>> standings =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(2)).build();

  SessionGuard(UserRepository users) {
    this.users = users;
  }

  private record Standing(Role role, boolean enabled, @Nullable Instant sessionsFrom) {}

  @TransactionalEventListener(fallbackExecution = true)
  void on(UserChanged changed) {
    standings.invalidate(changed.name());
  }

  /** Whether a session must end, whoever has signed in with it. */
  public boolean ended(Authentication who, HttpSession session) {
    if (!(session.getAttribute(SINCE) instanceof Instant)) {
      session.setAttribute(SINCE, Instant.now());
    }
    Instant since = (Instant) session.getAttribute(SINCE);
    Standing standing = standings.get(who.getName(), this::load).orElse(null);
    if (standing == null || !standing.enabled()) {
      return true;
    }
    boolean sameRole =
        who.getAuthorities().stream()
            .anyMatch(a -> ("ROLE_" + standing.role()).equals(a.getAuthority()));
    Instant from = standing.sessionsFrom();
    return !sameRole || (from != null && since.isBefore(from));
  }

  private Optional<Standing> load(String name) {
    return users
        .findByName(UserService.keyOf(name))
        .map(user ->
            new Standing(
                user.role,
                user.enabled && (user.signIn || user.issuerSubject != null),
                user.sessionsFrom));
  }
}
