package kutip.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Remembers for two seconds whom a token speaks for, so that a busy program does not ask the store
 * each time. A revocation or a change of its user is heard at once; one on another node, and a
 * token's end, after those two seconds at most.
 */
@Component
public class KnownTokens {

  private final TokenService tokens;
  private final Cache<String, TokenHolder> holders =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofSeconds(2)).build();

  KnownTokens(TokenService tokens) {
    this.tokens = tokens;
  }

  /** Who a secret speaks for; empty when it is unknown, expired, revoked, or its user disabled. */
  public Optional<TokenHolder> check(String secret) {
    if (!secret.startsWith(TokenSecret.PREFIX) || secret.length() > 100) {
      return Optional.empty();
    }
    // Nobody who guesses fills the cache: only good tokens are kept.
    return Optional.ofNullable(
        holders.get(TokenSecret.hash(secret), hash -> tokens.check(secret).orElse(null)));
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(TokenRevoked revoked) {
    holders.invalidate(revoked.hash());
  }

  @TransactionalEventListener(fallbackExecution = true)
  void on(UserChanged changed) {
    holders.invalidateAll();
  }
}
