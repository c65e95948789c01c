package kutip.security;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates users and keeps what they prefer. */
@Service
@Transactional
public class UserService implements UserDetailsService {

  private final UserRepository users;
  private final PasswordEncoder encoder;

  UserService(UserRepository users, PasswordEncoder encoder) {
    this.users = users;
    this.encoder = encoder;
  }

  /**
   * Adds a user.
   *
   * @throws IllegalArgumentException when the name is empty or taken
   */
  public User create(String name, String password, Role role) {
    String key = keyOf(name);
    if (key.isEmpty() || key.length() > 80 || users.findByName(key).isPresent()) {
      throw new IllegalArgumentException("user name is empty, too long or taken: " + name);
    }
    UserEntity user = new UserEntity();
    user.name = key;
    user.passwordHash = encoder.encode(password);
    user.role = role;
    user.createdAt = Instant.now();
    return users.save(user).toUser();
  }

  /** Adds a user for programs alone, whom no password signs in. */
  public User createForTokens(String name, Role role) {
    create(name, TokenSecret.random(), role);
    UserEntity user = users.findByName(keyOf(name)).orElseThrow();
    user.signIn = false;
    return user.toUser();
  }

  /** Adds an administrator, or makes one of a user of that name. */
  public void makeAdministrator(String name, String password) {
    if (users.findByName(keyOf(name)).isEmpty()) {
      create(name, password, Role.ADMINISTRATOR);
    }
    UserEntity user = users.findByName(keyOf(name)).orElseThrow();
    user.passwordHash = Objects.requireNonNull(encoder.encode(password));
    user.role = Role.ADMINISTRATOR;
    user.enabled = true;
    user.signIn = true;
  }

  /** Whether anyone can sign in as an administrator. */
  @Transactional(readOnly = true)
  public boolean hasAdministrator() {
    return users.countByRoleAndSignInTrue(Role.ADMINISTRATOR) > 0;
  }

  @Transactional(readOnly = true)
  public Optional<User> find(String name) {
    return users.findByName(keyOf(name)).map(UserEntity::toUser);
  }

  /** Remembers the language; null follows the browser. */
  public void preferLanguage(String name, @Nullable String language) {
    users.findByName(keyOf(name)).ifPresent(user -> user.language = language);
  }

  /** Remembers the theme; null follows the system. */
  public void preferTheme(String name, @Nullable String theme) {
    users.findByName(keyOf(name)).ifPresent(user -> user.theme = theme);
  }

  @Override
  @Transactional(readOnly = true)
  public UserDetails loadUserByUsername(String name) {
    UserEntity user =
        users
            .findByName(keyOf(name))
            .orElseThrow(() -> new UsernameNotFoundException("no such user"));
    return org.springframework.security.core.userdetails.User.withUsername(user.name)
        .password(user.passwordHash)
        .roles(user.role.name())
        .disabled(!user.enabled || !user.signIn)
        .build();
  }

  static String keyOf(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
