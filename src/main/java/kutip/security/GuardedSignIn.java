package kutip.security;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in by password, more slowly with every failure and after some not at all for a while. What
 * is refused looks the same whatever the reason: a wrong name, a wrong password, a lock.
 */
@Component
class GuardedSignIn extends DaoAuthenticationProvider {

  private static final int MOST_HELD = 20;

  private final SignInFailures failures;
  private final AuditLog audit;
  private final PasswordEncoder encoder;
  private final String decoy;
  private final Semaphore held = new Semaphore(MOST_HELD);

  GuardedSignIn(
      UserService users, PasswordEncoder encoder, SignInFailures failures, AuditLog audit) {
    super(users);
    setPasswordEncoder(encoder);
    this.failures = failures;
    this.audit = audit;
    this.encoder = encoder;
    this.decoy = Objects.requireNonNull(encoder.encode("compared with when nobody is let in"));
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String name = asked.getName();
    String address =
        asked.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    if (name.length() > 200 || failures.locked(name, address)) {
      // As slow as a password that is compared, so that a lock cannot be told by the clock.
      encoder.matches("no password", decoy);
      throw refused();
    }
    Authentication who;
    try {
      who = super.authenticate(asked);
    } catch (AuthenticationException e) {
      boolean locked = failures.failed(name, address);
      hold(failures.pause(name, address));
      audit.add(
          new Audited(name, locked ? AuditVerb.LOCKED : AuditVerb.SIGN_IN_FAILED, null), address);
      throw refused();
    }
    failures.succeeded(name);
    audit.add(new Audited(who.getName(), AuditVerb.SIGN_IN, null), address);
    return who;
  }

  /** A few refusals wait; more at once are answered at once, lest all threads wait. */
  private void hold(Duration pause) {
    if (!held.tryAcquire()) {
      return;
    }
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      held.release();
    }
  }

  private static AuthenticationException refused() {
    return new BadCredentialsException("refused");
  }
}
