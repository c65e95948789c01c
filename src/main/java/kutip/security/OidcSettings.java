package kutip.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who signs people in for us; nobody while the issuer is empty.
 *
 * @param issuer its address, behind which its configuration lies
 * @param label what the sign-in page calls it
 * @param nameClaim whose value names a user here
 * @param roleClaim whose values give the role; dots lead into objects
 * @param administrators values of it that make an administrator, and so on
 */
@ConfigurationProperties("kutip.oidc")
public record OidcSettings(
    String issuer,
    String clientId,
    String clientSecret,
    String label,
    String nameClaim,
    String roleClaim,
    Set<String> administrators,
    Set<String> analysts,
    Set<String> viewers) {

  public boolean isOn() {
    return !issuer.isBlank();
  }

  /** The highest role that the claims give; empty when they give none. */
  public Optional<Role> role(Map<String, Object> claims) {
    Object found = claims;
    for (String step : roleClaim.split("\\.")) {
      found = found instanceof Map<?, ?> object ? object.get(step) : null;
    }
    List<String> values = values(found);
    if (values.stream().anyMatch(administrators::contains)) {
      return Optional.of(Role.ADMINISTRATOR);
    }
    if (values.stream().anyMatch(analysts::contains)) {
      return Optional.of(Role.ANALYST);
    }
    return values.stream().anyMatch(viewers::contains)
        ? Optional.of(Role.VIEWER)
        : Optional.empty();
  }

  private static List<String> values(@Nullable Object claim) {
    return switch (claim) {
      case null -> List.of();
      case List<?> many -> many.stream().map(String::valueOf).toList();
      default -> List.of(claim.toString());
    };
  }

  /** Without the secret, so that no log can hold it. */
  @Override
  public String toString() {
    return "OidcSettings[" + issuer + "]";
  }
}
