package kutip.security;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a program shows instead of a password; the secret itself is not kept.
 *
 * @param user who the program acts for
 * @param label what the token is for, in its owner's words
 * @param role the most that it may do; its user's own role bounds it further
 * @param lastUsedAt to within a minute; null when never used
 */
public record ApiToken(
    TokenId id,
    String user,
    String label,
    Role role,
    Instant createdAt,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Nullable Instant lastUsedAt) {

  public boolean usable(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }
}
