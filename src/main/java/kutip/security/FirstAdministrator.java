package kutip.security;

import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the first administrator when a server starts on a store without one. */
@Component
@ConditionalOnWebApplication
public class FirstAdministrator implements SmartInitializingSingleton {

  /** The name to sign in with. */
  public static final String NAME = "admin";

  // Without letters and digits that look alike.
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 20;

  private final UserService users;
  private final Environment environment;
  private @Nullable String generated;

  FirstAdministrator(UserService users, Environment environment) {
    this.users = users;
    this.environment = environment;
  }

  /** The password made up at this start, to be printed once; empty at any later start. */
  public Optional<String> generatedPassword() {
    return Optional.ofNullable(generated);
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (users.hasAdministrator()) {
      return;
    }
    String given = environment.getProperty("KUTIP_ADMIN_PASSWORD");
    if (given == null || given.isBlank()) {
      given = random();
      generated = given;
    }
    users.makeAdministrator(NAME, given);
  }

  private static String random() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
