package kutip.restkit;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the filters of repeated questions and writes behind the one that says who asks. */
@Configuration(proxyBeanMethods = false)
class WriteFilters {

  /** Lists and figures, which many programs ask for again and again. */
  @Bean
  FilterRegistrationBean<RememberedAnswers> rememberedAnswers(StoreGeneration generation) {
    FilterRegistrationBean<RememberedAnswers> registration =
        new FilterRegistrationBean<>(new RememberedAnswers(generation::now));
    registration.addUrlPatterns(
        "/api/v1/facts", "/api/v1/claims", "/api/v1/articles", "/api/v1/insights/*");
    registration.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
    return registration;
  }

  @Bean
  FilterRegistrationBean<IdempotentWrites> idempotentWrites(StoredAnswers answers) {
    FilterRegistrationBean<IdempotentWrites> registration =
        new FilterRegistrationBean<>(new IdempotentWrites(answers));
    registration.addUrlPatterns("/api/v1/*");
    return registration;
  }
}
