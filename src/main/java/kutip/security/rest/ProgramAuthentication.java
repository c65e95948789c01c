package kutip.security.rest;

import java.util.List;
import java.util.Objects;
import kutip.security.TokenHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A program that has shown its token. */
final class ProgramAuthentication extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1L;

  private final transient TokenHolder holder;

  ProgramAuthentication(TokenHolder holder) {
    super(List.of(new SimpleGrantedAuthority("ROLE_" + holder.role().name())));
    this.holder = holder;
    setAuthenticated(true);
  }

  TokenHolder holder() {
    return holder;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  /** The name of the user for whom it acts. */
  @Override
  public Object getPrincipal() {
    return holder.user();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ProgramAuthentication that && holder.equals(that.holder);
  }

  @Override
  public int hashCode() {
    return Objects.hash(holder);
  }
}
