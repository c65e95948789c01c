package kutip.security;

import org.jspecify.annotations.Nullable;

/**
 * Someone who signs in, or for whom programs act.
 *
 * @param signsIn false for a user that is there for tokens alone
 * @param external whether an OpenID Connect issuer signs it in and gives its role
 * @param language BCP 47 tag of the language chosen; null follows the browser
 * @param theme {@code light} or {@code dark}; null follows the system
 */
public record User(
    String name,
    Role role,
    boolean enabled,
    boolean signsIn,
    boolean external,
    @Nullable String language,
    @Nullable String theme) {}
