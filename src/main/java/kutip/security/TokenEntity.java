package kutip.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code api_token}. */
@Entity
@Table(name = "api_token")
class TokenEntity {

  static final int LONGEST_LABEL = 80;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  @ManyToOne(fetch = FetchType.EAGER, optional = false)
  @JoinColumn(name = "user_id")
  UserEntity owner;

  @Column(nullable = false, length = LONGEST_LABEL)
  String label;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  Role role;

  @Column(nullable = false, length = 64)
  String tokenHash;

  @Column(nullable = false)
  Instant createdAt;

  @Column(nullable = false)
  Instant expiresAt;

  @Nullable Instant revokedAt;
  @Nullable Instant lastUsedAt;

  /** For the mapper, which fills the fields itself. */
  @SuppressWarnings("NullAway.Init")
  protected TokenEntity() {}

  TokenEntity(
      UserEntity owner, String label, Role role, String hash, Instant now, Instant expires) {
    this.owner = owner;
    this.label = label;
    this.role = role;
    tokenHash = hash;
    createdAt = now;
    expiresAt = expires;
  }

  ApiToken toToken() {
    return new ApiToken(
        new TokenId(Objects.requireNonNull(id)),
        owner.name,
        label,
        role,
        createdAt,
        expiresAt,
        revokedAt,
        lastUsedAt);
  }
}
