package kutip.operation;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ClassFilter;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.StaticMethodMatcherPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;

/** Times every question to the store that has a name: public methods of {@code …Queries}. */
@Configuration(proxyBeanMethods = false)
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class QueryTimes {

  static final String METER = "kutip.queries";

  @Bean
  @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
  static Advisor timedQueries(ObjectProvider<MeterRegistry> registry) {
    DefaultPointcutAdvisor advisor =
        new DefaultPointcutAdvisor(new NamedQueries(), new Timed(registry));
    // Outside of the transaction, whose begin and end are part of what the caller waits for.
    advisor.setOrder(0);
    return advisor;
  }

  private static final class NamedQueries extends StaticMethodMatcherPointcut {

    @Override
    public ClassFilter getClassFilter() {
      return type -> type.getName().startsWith("kutip.") && name(type).endsWith("Queries");
    }

    @Override
    public boolean matches(java.lang.reflect.Method method, Class<?> target) {
      return method.getDeclaringClass() != Object.class;
    }
  }

  private static String name(Class<?> type) {
    return type.getSimpleName().replaceFirst("\\$\\$.*", "");
  }

  private record Timed(ObjectProvider<MeterRegistry> registry, Map<String, Timer> timers)
      implements MethodInterceptor {

    Timed(ObjectProvider<MeterRegistry> registry) {
      this(registry, new ConcurrentHashMap<>());
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
      long start = System.nanoTime();
      try {
        return call.proceed();
      } finally {
        timer(call).record(System.nanoTime() - start, java.util.concurrent.TimeUnit.NANOSECONDS);
      }
    }

    private Timer timer(MethodInvocation call) {
      String query = name(call.getMethod().getDeclaringClass()) + "." + call.getMethod().getName();
      Timer known = timers.get(query);
      return known != null
          ? known
          : timers.computeIfAbsent(
              query,
              name -> Timer.builder(METER).tag("query", name).register(registry.getObject()));
    }
  }
}
