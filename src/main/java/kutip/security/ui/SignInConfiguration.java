package kutip.security.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Opens the sign-in page and the health check to all, and nothing else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SignInConfiguration {

  @Bean
  SecurityFilterChain pages(HttpSecurity http) throws Exception {
    http.authorizeHttpRequests(requests ->
        requests
            .requestMatchers("/actuator/health", "/styles/**", "/icons/**", "/aura/**")
            .permitAll()
            .requestMatchers("/actuator/**")
            .hasRole("ADMINISTRATOR")
            // A streamed answer is dispatched again to be finished, a failed one to be explained;
            // their requests were let in, or refused, before.
            .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
            .permitAll()
            .requestMatchers("/export/**")
            .authenticated());
    return http.with(
            VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class))
        .build();
  }
}
