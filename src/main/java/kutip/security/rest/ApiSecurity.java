package kutip.security.rest;

import jakarta.servlet.DispatcherType;
import kutip.restkit.BodyLimit;
import kutip.restkit.Problems;
import kutip.security.Caller;
import kutip.security.EndedSessions;
import kutip.security.KnownTokens;
import kutip.security.SessionGuard;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** The filter chains of everything that programs ask: {@code /api}, {@code /mcp}, figures. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ApiSecurity {

  /** Nothing that this answers is a page. */
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  /** The reader of the document sets styles of elements as it runs; its scripts are files. */
  private static final String DOCUMENT =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; connect-src 'self'; font-src 'self'; frame-ancestors 'none'; base-uri 'none';"
          + " form-action 'none'";

  /**
   * For programs: no session, no cookie, so no request can be forged in a browser and no token
   * against that is needed.
   */
  @Bean
  @Order(1)
  SecurityFilterChain programs(
      HttpSecurity http,
      KnownTokens tokens,
      Caller caller,
      @Value("${kutip.api.requests-per-second}") int aSecond,
      @Value("${kutip.api.largest-body-mb}") int body,
      @Value("${kutip.api.largest-stream-mb}") int stream)
      throws Exception {
    return http.securityMatcher("/api/v1", "/api/v1/**", "/mcp", "/mcp/**")
        .csrf(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new BearerFilter(tokens, caller), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new RequestRate(aSecond, caller), AuthorizationFilter.class)
        .addFilterBefore(
            new BodyLimit((long) body << 20, (long) stream << 20), AuthorizationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .dispatcherTypeMatchers(DispatcherType.ASYNC)
                .permitAll()
                .anyRequest()
                .authenticated())
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint((request, response, e) ->
                    BearerFilter.refuse(response, "a token is needed: Authorization: Bearer …"))
                .accessDeniedHandler((request, response, e) ->
                    Problems.write(response, HttpStatus.FORBIDDEN, "this needs a higher role")))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }

  /** The document and its reader: for whoever has signed in, or shows a token. */
  @Bean
  @Order(2)
  SecurityFilterChain document(
      HttpSecurity http, KnownTokens tokens, SessionGuard sessions, Caller caller)
      throws Exception {
    LoginUrlAuthenticationEntryPoint signIn = new LoginUrlAuthenticationEntryPoint("/login");
    return http.securityMatcher("/api", "/api/**")
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .addFilterBefore(new EndedSessions(sessions, caller), AnonymousAuthenticationFilter.class)
        .addFilterBefore(new BearerFilter(tokens, caller), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(handling ->
            handling.authenticationEntryPoint((request, response, e) -> {
              String accept = request.getHeader("Accept");
              if (accept != null && accept.contains("text/html")) {
                signIn.commence(request, response, e);
              } else {
                BearerFilter.refuse(response, "sign in, or show a token");
              }
            }))
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(DOCUMENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .build();
  }

  /** Health for all; figures for administrators, signed in or by token. */
  @Bean
  @Order(3)
  SecurityFilterChain figures(HttpSecurity http, KnownTokens tokens, Caller caller)
      throws Exception {
    return http.securityMatcher("/actuator/**")
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.NEVER))
        .addFilterBefore(new BearerFilter(tokens, caller), AnonymousAuthenticationFilter.class)
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/actuator/health", "/actuator/health/*")
                .permitAll()
                .anyRequest()
                .hasRole("ADMINISTRATOR"))
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(
                    (request, response, e) -> BearerFilter.refuse(response, "a token is needed"))
                .accessDeniedHandler((request, response, e) ->
                    Problems.write(response, HttpStatus.FORBIDDEN, "this needs a higher role")))
        .headers(
            headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING)))
        .build();
  }

  /** Tells readers that nothing has changed since they asked last. */
  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> entityTags() {
    ShallowEtagHeaderFilter filter = new ShallowEtagHeaderFilter();
    FilterRegistrationBean<ShallowEtagHeaderFilter> registration =
        new FilterRegistrationBean<>(filter);
    registration.addUrlPatterns("/api/v1/*");
    return registration;
  }
}
