package kutip.security.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import kutip.security.AuditEntry;
import kutip.security.AuditLog;
import kutip.security.AuditVerb;
import kutip.security.Role;
import kutip.security.User;
import kutip.security.UserAdministration;
import kutip.security.UserService;
import kutip.testkit.Api;
import kutip.testkit.Api.Answer;
import kutip.testkit.ApiTest;
import kutip.testkit.Issuer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ApiTest
class OidcIT {

  private static final Issuer ISSUER = new Issuer();

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("kutip.oidc.issuer", ISSUER::address);
    registry.add("kutip.oidc.client-id", () -> "kutip-test");
    registry.add("kutip.oidc.client-secret", () -> "only for tests");
    registry.add("kutip.oidc.label", () -> "Northgate");
    registry.add("kutip.oidc.role-claim", () -> "realm_access.roles");
  }

  @Autowired Api api;
  @Autowired UserService users;
  @Autowired UserAdministration administration;
  @Autowired AuditLog audit;

  private static Map<String, Object> person(String subject, String name, String... roles) {
    return Map.of(
        "sub", subject,
        "preferred_username", name,
        "realm_access", Map.of("roles", List.of(roles)));
  }

  /** Follows the issuer's redirects, as a browser does, to the last. */
  private Answer signIn(Api.Browser browser) {
    Answer start = browser.get("/oauth2/authorization/kutip");
    assertThat(start.status()).isEqualTo(302);
    String there = start.header("Location");
    assertThat(there).startsWith(ISSUER.address()).contains("code_challenge=");
    String back = browser.follow(there).header("Location");
    return browser.get(back.substring(back.indexOf("/login/")));
  }

  @Test
  void whoeverTheIssuerKnowsIsLetInWithTheRoleOfTheClaim() {
    ISSUER.signsIn(person("s-1", "Ana", "offline", "kutip-analyst"));
    Api.Browser browser = api.browser();

    Answer done = signIn(browser);

    assertThat(URI.create(done.header("Location")).getPath()).isEqualTo("/");
    assertThat(browser.get("/api/openapi.json").status()).isEqualTo(200);
    assertThat(browser.get("/export/facts.csv").status()).isEqualTo(200);
    User ana = users.find("ana").orElseThrow();
    assertThat(ana.role()).isEqualTo(Role.ANALYST);
    assertThat(ana.external()).isTrue();
    assertThat(audit.list("ana", AuditVerb.SIGN_IN, 0, 1))
        .extracting(AuditEntry::address)
        .containsExactly("127.0.0.1");

    ISSUER.signsIn(person("s-1", "Ana", "kutip-viewer"));
    signIn(api.browser());
    assertThat(users.find("ana").orElseThrow().role()).isEqualTo(Role.VIEWER);
  }

  @Test
  void whoeverHasNoRoleOrAnothersNameOrAForgedTokenIsNot() {
    ISSUER.signsIn(person("s-2", "Budi", "offline"));
    assertThat(signIn(api.browser()).header("Location")).endsWith("/login?error");
    assertThat(users.find("budi")).isEmpty();

    ISSUER.signsIn(person("s-3", "admin", "kutip-administrator"));
    assertThat(signIn(api.browser()).header("Location")).endsWith("/login?error");

    ISSUER.signsIn(person("s-4", "Citra", "kutip-viewer"));
    ISSUER.forges();
    assertThat(signIn(api.browser()).header("Location")).endsWith("/login?error");
    assertThat(users.find("citra")).isEmpty();
  }

  @Test
  void whoeverIsLockedOutHereStaysOut() {
    ISSUER.signsIn(person("s-5", "Dewi", "kutip-viewer"));
    Api.Browser browser = api.browser();
    signIn(browser);
    assertThat(browser.get("/export/facts.csv").status()).isEqualTo(200);

    administration.setEnabled("dewi", false, "admin");

    assertThat(browser.get("/export/facts.csv").status()).isEqualTo(302);
    assertThat(signIn(api.browser()).header("Location")).endsWith("/login?error");
  }
}
