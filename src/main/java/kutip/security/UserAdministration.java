package kutip.security;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with users; each step stands in the audit log. */
@Service
@Transactional
public class UserAdministration {

  private final UserRepository users;
  private final UserService service;
  private final TokenService tokens;
  private final PasswordEncoder encoder;
  private final ApplicationEventPublisher events;

  UserAdministration(
      UserRepository users,
      UserService service,
      TokenService tokens,
      PasswordEncoder encoder,
      ApplicationEventPublisher events) {
    this.users = users;
    this.service = service;
    this.tokens = tokens;
    this.encoder = encoder;
    this.events = events;
  }

  /** By name. */
  @Transactional(readOnly = true)
  public List<User> all() {
    return users.findAllByOrderByName().stream().map(UserEntity::toUser).toList();
  }

  /**
   * Adds a user who signs in.
   *
   * @throws IllegalArgumentException when the name is empty or taken
   * @throws WeakPasswordException when the password is one of the known bad ones, or short
   */
  public User add(String name, String password, Role role, String by) {
    check(name, password);
    User added = service.create(name, password, role);
    events.publishEvent(new Audited(by, AuditVerb.USER_ADDED, added.name() + ", " + role.key()));
    return added;
  }

  /**
   * Gives another role and ends the user's sessions.
   *
   * @throws LastAdministratorException when nobody could administer any more
   */
  public void changeRole(String name, Role role, String by) {
    UserEntity user = find(name);
    if (user.role == role) {
      return;
    }
    guardLast(user);
    user.role = role;
    changed(user, new Audited(by, AuditVerb.ROLE_CHANGED, user.name + ", " + role.key()));
  }

  /** Sets another password and ends the user's sessions. */
  public void resetPassword(String name, String password, String by) {
    check(name, password);
    UserEntity user = find(name);
    user.passwordHash = java.util.Objects.requireNonNull(encoder.encode(password));
    changed(user, new Audited(by, AuditVerb.PASSWORD_RESET, user.name));
  }

  /**
   * Locks a user out or lets the user in again.
   *
   * @throws LastAdministratorException when nobody could administer any more
   */
  public void setEnabled(String name, boolean enabled, String by) {
    UserEntity user = find(name);
    if (!enabled) {
      guardLast(user);
    }
    user.enabled = enabled;
    AuditVerb verb = enabled ? AuditVerb.USER_ENABLED : AuditVerb.USER_DISABLED;
    changed(user, new Audited(by, verb, user.name));
  }

  /** Makes a token for oneself or, as an administrator, for anyone. */
  public NewToken createToken(String user, String label, Role role, Duration life, String by) {
    NewToken made = tokens.create(user, label, role, life);
    events.publishEvent(
        new Audited(
            by,
            AuditVerb.TOKEN_CREATED,
            made.token().id() + ", " + made.token().user() + ", " + role.key()));
    return made;
  }

  public void revokeToken(TokenId id, String by) {
    tokens.revoke(id);
    events.publishEvent(new Audited(by, AuditVerb.TOKEN_REVOKED, id.toString()));
  }

  private void changed(UserEntity user, Audited done) {
    user.sessionsFrom = java.time.Instant.now();
    users.saveAndFlush(user);
    events.publishEvent(done);
    events.publishEvent(new UserChanged(user.name));
  }

  private UserEntity find(String name) {
    return users
        .findByName(UserService.keyOf(name))
        .orElseThrow(() -> new IllegalArgumentException("there is no user " + name));
  }

  private void guardLast(UserEntity user) {
    boolean administers = user.role == Role.ADMINISTRATOR && user.enabled && user.signIn;
    if (administers && users.countByRoleAndSignInTrueAndEnabledTrue(Role.ADMINISTRATOR) < 2) {
      throw new LastAdministratorException();
    }
  }

  private static void check(String name, String password) {
    Optional<PasswordRules.Fault> fault = PasswordRules.fault(name, password);
    if (fault.isPresent()) {
      throw new WeakPasswordException(fault.get());
    }
  }
}
