package kutip.security;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
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
