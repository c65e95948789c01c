package kutip.security.ui;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import kutip.security.Caller;
import kutip.security.EndedSessions;
import kutip.security.OidcSettings;
import kutip.security.OidcUsers;
import kutip.security.SessionGuard;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Opens the sign-in page to all, and nothing else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
@ConditionalOnWebApplication
class SignInConfiguration {

  private static final String NO_DEVICES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()";

  @Bean
  SecurityFilterChain pages(
      HttpSecurity http,
      SessionGuard sessions,
      Caller caller,
      OidcSettings issuer,
      OidcUsers users,
      ApplicationEventPublisher events)
      throws Exception {
    if (issuer.isOn()) {
      new OidcSignIn(issuer, users, events).addTo(http);
    }
    http.authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/styles/**", "/icons/**", "/aura/**")
                .permitAll()
                // A streamed answer is dispatched again to be finished, a failed one to be
                // explained;
                // their requests were let in, or refused, before.
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/export/**")
                .authenticated())
        .addFilterBefore(new EndedSessions(sessions, caller), AnonymousAuthenticationFilter.class);
    return http.with(
            VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class))
        .headers(headers ->
            headers
                .frameOptions(FrameOptionsConfig::deny)
                .contentSecurityPolicy(
                    policy -> policy.policyDirectives(ContentPolicy.withoutInlineScripts()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES)))
        .build();
  }
}
