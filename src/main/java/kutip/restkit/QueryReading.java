package kutip.restkit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Checks every address under {@code /api/v1} and hands its parameters to controllers. */
@Component
class QueryReading implements WebMvcConfigurer, HandlerInterceptor, HandlerMethodArgumentResolver {

  private static final String CHECKED = QueryReading.class.getName();

  private final QueryParts parts;

  QueryReading(QueryParts parts) {
    this.parts = parts;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/v1/**");
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(this);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (handler instanceof HandlerMethod method) {
      request.setAttribute(CHECKED, parts.checked(method, request.getParameterMap()));
    }
    return true;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parts.of(parameter.getParameterType()).isPresent();
  }

  @Override
  @SuppressWarnings("unchecked")
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    Object checked = request.getAttribute(CHECKED, RequestAttributes.SCOPE_REQUEST);
    return parts
        .of(parameter.getParameterType())
        .orElseThrow()
        .read((Map<String, List<String>>) Objects.requireNonNull(checked));
  }
}
