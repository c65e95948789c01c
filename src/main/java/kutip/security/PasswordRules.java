package kutip.security;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a password must not be. Length is what makes guessing dear; rules about signs and digits
 * only make people write passwords down, so there are none.
 */
public final class PasswordRules {

  public static final int SHORTEST = 12;

  /** BCrypt reads no more bytes than that. */
  public static final int MOST_BYTES = 72;

  private static final Set<String> BAD = load();

  private PasswordRules() {}

  /** Why a password is refused. */
  public enum Fault {
    SHORT,
    LONG,
    KNOWN,
    NAME
  }

  /** What is wrong with a password; empty when nothing is. */
  public static Optional<Fault> fault(String name, String password) {
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(Fault.SHORT);
    }
    if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of(Fault.LONG);
    }
    String plain = letters(password);
    if (plain.chars().distinct().count() < 5 || BAD.contains(plain) || BAD.contains(core(plain))) {
      return Optional.of(Fault.KNOWN);
    }
    String user = letters(name);
    return user.length() > 2 && plain.replace(user, "").length() < SHORTEST / 2
        ? Optional.of(Fault.NAME)
        : Optional.empty();
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[\\s_.-]", "");
  }

  /** Without the digits and signs that people add at the end to please rules. */
  private static String core(String plain) {
    return plain.replaceAll("[^\\p{L}]+$", "");
  }

  private static Set<String> load() {
    try (InputStream in =
            Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("/security/bad-passwords.txt"));
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
