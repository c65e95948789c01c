package kutip.security;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code app_user}. */
@Entity
@Table(name = "app_user")
class UserEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long id;

  String name = "";
  String passwordHash = "";

  @Enumerated(EnumType.STRING)
  Role role = Role.VIEWER;

  boolean enabled = true;

  /** Whether a password opens it; users made for tokens alone have none that anyone knows. */
  boolean signIn = true;

  @Nullable String language;
  @Nullable String theme;
  Instant createdAt = Instant.EPOCH;

  /** Whom an issuer signs in under this name; null for users of our own. */
  @Nullable String issuerSubject;

  /** Sessions that began before have ended. */
  @Nullable Instant sessionsFrom;

  User toUser() {
    return new User(name, role, enabled, signIn, issuerSubject != null, language, theme);
  }
}
