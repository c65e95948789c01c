package kutip.restkit;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the filter of repeated writes behind the one that says who asks. */
@Configuration(proxyBeanMethods = false)
class WriteFilters {

  @Bean
  FilterRegistrationBean<IdempotentWrites> idempotentWrites(StoredAnswers answers) {
    FilterRegistrationBean<IdempotentWrites> registration =
        new FilterRegistrationBean<>(new IdempotentWrites(answers));
    registration.addUrlPatterns("/api/v1/*");
    return registration;
  }
}
