package kutip.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, checks and revokes API tokens. */
@Service
@Transactional
public class TokenService {

  /** How long a token lives when nobody says otherwise. */
  public static final Duration DEFAULT_LIFE = Duration.ofDays(365);

  private static final Duration LONGEST_LIFE = Duration.ofDays(3660);
  private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(1);

  private final TokenRepository tokens;
  private final UserRepository users;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  TokenService(TokenRepository tokens, UserRepository users, ApplicationEventPublisher events) {
    this.tokens = tokens;
    this.users = users;
    this.events = events;
  }

  /**
   * Makes a token for a user who exists.
   *
   * @throws IllegalArgumentException when there is no such user, the role is above the user's own,
   *     or the life is not between a moment and ten years
   */
  public NewToken create(String user, String label, Role role, Duration life) {
    UserEntity owner =
        users
            .findByName(UserService.keyOf(user))
            .orElseThrow(() -> new IllegalArgumentException("there is no user " + user));
    if (!owner.role.includes(role)) {
      throw new IllegalArgumentException(
          owner.name + " is " + owner.role.key() + " and cannot have a token for more");
    }
    if (life.isNegative() || life.isZero() || life.compareTo(LONGEST_LIFE) > 0) {
      throw new IllegalArgumentException("a token lives for at most ten years");
    }
    String secret = TokenSecret.random();
    Instant now = clock.instant();
    TokenEntity token =
        new TokenEntity(
            owner, shortened(label), role, TokenSecret.hash(secret), now, now.plus(life));
    return new NewToken(tokens.saveAndFlush(token).toToken(), secret);
  }

  private static String shortened(String label) {
    String clean = label.strip();
    return clean.substring(0, Math.min(clean.length(), TokenEntity.LONGEST_LABEL));
  }

  /** Who a secret speaks for; empty when it is unknown, expired, revoked, or its user disabled. */
  public Optional<TokenHolder> check(String secret) {
    if (!secret.startsWith(TokenSecret.PREFIX) || secret.length() > 100) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    Optional<TokenEntity> found =
        tokens
            .findByTokenHash(TokenSecret.hash(secret))
            .filter(token -> token.owner.enabled && token.toToken().usable(now));
    found.ifPresent(token -> noteUse(token, now));
    return found.map(token ->
        new TokenHolder(
            token.toToken().id(), token.owner.name, token.owner.role.lesser(token.role)));
  }

  private void noteUse(TokenEntity token, Instant now) {
    Instant before = now.minus(USE_NOTED_EVERY);
    if (token.lastUsedAt == null || token.lastUsedAt.isBefore(before)) {
      tokens.used(Objects.requireNonNull(token.id), now, before);
    }
  }

  /** Newest first, revoked and expired ones too. */
  @Transactional(readOnly = true)
  public List<ApiToken> ofUser(String user) {
    return tokens.ofUser(UserService.keyOf(user)).stream().map(TokenEntity::toToken).toList();
  }

  @Transactional(readOnly = true)
  public List<ApiToken> all() {
    return tokens.findAllByOrderByIdDesc().stream().map(TokenEntity::toToken).toList();
  }

  /** Ends a token at once. */
  public void revoke(TokenId id) {
    tokens
        .findById(id.value())
        .filter(token -> token.revokedAt == null)
        .ifPresent(token -> {
          token.revokedAt = clock.instant();
          events.publishEvent(new TokenRevoked(token.tokenHash));
        });
  }
}
