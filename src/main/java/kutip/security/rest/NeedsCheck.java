package kutip.security.rest;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kutip.security.Caller;
import kutip.security.Needs;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Asks before each of our controllers whether the role suffices; no word on it means no. */
@Component
class NeedsCheck implements WebMvcConfigurer, HandlerInterceptor {

  /** Before anything looks at the request's values. */
  private static final int FIRST = -100;

  private final Caller caller;

  NeedsCheck(Caller caller) {
    this.caller = caller;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).order(FIRST);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method
        && method.getBeanType().getName().startsWith("kutip.")
        // What went wrong is said to everyone; streams were let in when they were asked for.
        && request.getDispatcherType() == DispatcherType.REQUEST
        && !allowed(method)) {
      throw new AccessDeniedException("the role does not suffice");
    }
    return true;
  }

  private boolean allowed(HandlerMethod method) {
    Needs needs = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
    if (needs == null) {
      needs = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
    }
    return needs != null && caller.may(needs.value());
  }
}
