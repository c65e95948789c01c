package kutip.security;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/**
 * Who asks, as this application's own filters know it. Spring Security's static holder belongs to
 * the application that was started last, which need not be this one.
 */
@Component
public class Caller {

  private final ObjectProvider<SecurityContextHolderStrategy> own;

  Caller(ObjectProvider<SecurityContextHolderStrategy> own) {
    this.own = own;
  }

  public @Nullable Authentication who() {
    return holder().getContext().getAuthentication();
  }

  /** Whether someone asks whose role includes that one. */
  public boolean may(Role least) {
    Authentication who = who();
    return who != null
        && Arrays.stream(Role.values())
            .filter(role -> role.includes(least))
            .anyMatch(role ->
                who.getAuthorities().stream()
                    .anyMatch(a -> ("ROLE_" + role.name()).equals(a.getAuthority())));
  }

  /**
   * For services whose work must not hang on a page's own check alone.
   *
   * @throws AccessDeniedException when nobody asks, or someone whose role does not suffice
   */
  public void mustBe(Role least) {
    if (!may(least)) {
      throw new AccessDeniedException("the role does not suffice");
    }
  }

  /** Goes on as this one until {@link #leave}. */
  public void become(Authentication who) {
    SecurityContext context = holder().createEmptyContext();
    context.setAuthentication(who);
    holder().setContext(context);
  }

  public void leave() {
    holder().clearContext();
  }

  private SecurityContextHolderStrategy holder() {
    return own.getIfAvailable(SecurityContextHolder::getContextHolderStrategy);
  }
}
