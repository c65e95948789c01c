package kutip.security.ui;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.security.OidcSettings;
import kutip.security.OidcUsers;
import kutip.security.Role;
import kutip.security.User;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Sign-in by an OpenID Connect issuer, beside the form. */
final class OidcSignIn {

  /** Its name in addresses. */
  static final String ID = "kutip";

  /** Where a browser is sent to sign in there. */
  static final String START = "oauth2/authorization/" + ID;

  private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);

  private final OidcSettings settings;
  private final OidcUsers users;
  private final ApplicationEventPublisher events;
  private final OidcUserService claims = new OidcUserService();

  OidcSignIn(OidcSettings settings, OidcUsers users, ApplicationEventPublisher events) {
    this.settings = settings;
    this.users = users;
    this.events = events;
  }

  void addTo(HttpSecurity http) throws Exception {
    http.oauth2Login(login ->
        login
            .loginPage("/login")
            .failureUrl("/login?error")
            .clientRegistrationRepository(registrations())
            .userInfoEndpoint(endpoint -> endpoint.oidcUserService(this::load)));
  }

  /** The issuer is asked at the first sign-in: it may be away when this server starts. */
  private ClientRegistrationRepository registrations() {
    return new SupplierClientRegistrationRepository(() ->
        new InMemoryClientRegistrationRepository(
            ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile", "email")
                .build()));
  }

  private OidcUser load(OidcUserRequest request) {
    OidcUser given = claims.loadUser(request);
    Map<String, Object> said = given.getClaims();
    String name = String.valueOf(said.getOrDefault(settings.nameClaim(), ""));
    try {
      Role role =
          settings
              .role(said)
              .orElseThrow(() -> new IllegalArgumentException("no claim gives a role"));
      String subject = settings.issuer() + " " + given.getSubject();
      return new SignedIn(users.signIn(subject, name, role), given);
    } catch (IllegalArgumentException e) {
      LOG.warn("a sign-in by the issuer was refused: {}", e.getMessage());
      events.publishEvent(new Audited(name, AuditVerb.SIGN_IN_FAILED, e.getMessage()));
      throw new OAuth2AuthenticationException(new OAuth2Error("access_denied"), e);
    }
  }

  /** Somebody under the name that is known here. */
  static final class SignedIn extends DefaultOidcUser {

    @Serial private static final long serialVersionUID = 1L;

    private final String name;

    SignedIn(User user, OidcUser given) {
      super(
          List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name())),
          Objects.requireNonNull(given.getIdToken()));
      this.name = user.name();
    }

    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return super.equals(other) && other instanceof SignedIn that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
      return name.hashCode();
    }
  }
}
