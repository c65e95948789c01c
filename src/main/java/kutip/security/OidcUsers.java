package kutip.security;

import java.time.Instant;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps users whom an issuer signs in: made at the first sign-in, with the role of the last. */
@Service
@Transactional
public class OidcUsers {

  private static final int LONGEST_NAME = 80;

  private final UserRepository users;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;

  OidcUsers(UserRepository users, PasswordEncoder encoder, ApplicationEventPublisher events) {
    this.users = users;
    this.encoder = encoder;
    this.events = events;
  }

  /**
   * Lets somebody in.
   *
   * @param subject who it is, as the issuer knows it for good; names may change
   * @throws IllegalArgumentException saying why not
   */
  public User signIn(String subject, String name, Role role) {
    UserEntity user = users.findByIssuerSubject(subject).orElse(null);
    if (user == null) {
      user = added(subject, name, role);
    }
    if (!user.enabled) {
      throw new IllegalArgumentException("this user is locked out");
    }
    if (user.role != role) {
      user.role = role;
      user.sessionsFrom = Instant.now();
      events.publishEvent(
          new Audited(user.name, AuditVerb.ROLE_CHANGED, user.name + ", " + role.key()));
      events.publishEvent(new UserChanged(user.name));
    }
    return users.saveAndFlush(user).toUser();
  }

  /** A name that is taken is not taken over: whoever has it is somebody else. */
  private UserEntity added(String subject, String name, Role role) {
    String key = UserService.keyOf(name);
    if (key.isEmpty() || key.length() > LONGEST_NAME || users.findByName(key).isPresent()) {
      throw new IllegalArgumentException("the name is empty, too long or another user's");
    }
    UserEntity user = new UserEntity();
    user.name = key;
    user.issuerSubject = subject;
    user.signIn = false;
    user.role = role;
    user.createdAt = Instant.now();
    // Nobody knows it; the column asks for one.
    user.passwordHash = Objects.requireNonNull(encoder.encode(TokenSecret.random()));
    events.publishEvent(new Audited(key, AuditVerb.USER_ADDED, key + ", " + role.key()));
    return users.saveAndFlush(user);
  }
}
