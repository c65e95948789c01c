package kutip.security.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.UUID;
import kutip.security.AuditEntry;
import kutip.security.AuditLog;
import kutip.security.AuditVerb;
import kutip.security.Role;
import kutip.security.UserAdministration;
import kutip.testkit.Api;
import kutip.testkit.Api.Browser;
import kutip.testkit.ApiTest;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;

@ApiTest
class SessionsIT {

  private static final String PASSWORD = "gajah makan rumput basah";

  @Autowired Api api;
  @Autowired UserAdministration administration;
  @Autowired AuditLog audit;
  @Autowired ApplicationContext context;

  private String user(Role role) {
    String name = "u-" + UUID.randomUUID();
    administration.add(name, PASSWORD, role, "admin");
    return name;
  }

  private Browser signedIn(String name, String password) {
    Browser browser = api.browser();
    assertThat(browser.signIn(name, password).header("Location")).doesNotContain("error");
    return browser;
  }

  /** The document is for whoever has signed in, and needs no front end. */
  private static boolean letIn(Browser browser) {
    return browser.get("/api/openapi.json").status() == 200;
  }

  @Test
  void aSessionEndsWhenTheRoleChanges() {
    String name = user(Role.ANALYST);
    Browser browser = signedIn(name, PASSWORD);
    assertThat(letIn(browser)).isTrue();

    administration.changeRole(name, Role.VIEWER, "admin");

    assertThat(letIn(browser)).isFalse();
    assertThat(letIn(signedIn(name, PASSWORD))).isTrue();
  }

  @Test
  void aSessionEndsWhenNobodyUsesIt() throws InterruptedException {
    Context server = server();
    Browser browser = signedIn(user(Role.VIEWER), PASSWORD);
    assertThat(letIn(browser)).isTrue();
    assertThat(server.getSessionTimeout()).as("minutes").isEqualTo(120);
    for (Session session : server.getManager().findSessions()) {
      assertThat(session.getMaxInactiveInterval()).isEqualTo(7200);
      session.setMaxInactiveInterval(1);
    }

    Thread.sleep(2100);

    assertThat(letIn(browser)).isFalse();
  }

  private Context server() {
    WebServer server = ((WebServerApplicationContext) context).getWebServer();
    return server instanceof TomcatWebServer tomcat
        ? (Context) tomcat.getTomcat().getHost().findChildren()[0]
        : fail();
  }

  @Test
  void aSessionEndsWhenThePasswordIsReset() {
    String name = user(Role.VIEWER);
    Browser browser = signedIn(name, PASSWORD);
    assertThat(letIn(browser)).isTrue();

    administration.resetPassword(name, "kucing tidur siang hari", "admin");

    assertThat(letIn(browser)).isFalse();
  }

  @Test
  void anAccountIsLockedAfterFailuresWhetherItExistsOrNot() {
    String name = user(Role.VIEWER);
    String nobody = "nobody-" + UUID.randomUUID();
    for (int i = 0; i < 5; i++) {
      assertThat(api.browser().signIn(name, "wrong " + i).header("Location")).contains("error");
      assertThat(api.browser().signIn(nobody, "wrong " + i).header("Location")).contains("error");
    }

    String right = api.browser().signIn(name, PASSWORD).header("Location");

    assertThat(right).contains("error");
    assertThat(api.browser().signIn(nobody, PASSWORD).header("Location")).isEqualTo(right);
    assertThat(audit.list(name, null, 0, 10).getFirst().verb()).isEqualTo(AuditVerb.LOCKED);
    assertThat(audit.list(nobody, AuditVerb.LOCKED, 0, 10)).hasSize(1);
  }

  @Test
  void theLogSaysWhoSignedInAndWhoChangedWhat() {
    String name = user(Role.VIEWER);
    signedIn(name, PASSWORD);
    administration.setEnabled(name, false, "admin");

    List<AuditEntry> own = audit.list(name, null, 0, 10);

    assertThat(own).extracting(AuditEntry::verb).containsExactly(AuditVerb.SIGN_IN);
    assertThat(own.getFirst().address()).isEqualTo("127.0.0.1");
    assertThat(audit.list("admin", AuditVerb.USER_DISABLED, 0, 10).getFirst().detail())
        .isEqualTo(name);
    assertThat(api.browser().signIn(name, PASSWORD).header("Location")).contains("error");
  }

  @Test
  void pagesCannotBeFramedAndTheirCookieIsNoScriptsBusiness() {
    var answer = api.browser().signIn("nobody", "at all");

    assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    assertThat(answer.header("Permissions-Policy")).contains("camera=()");
    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.response().headers().allValues("Set-Cookie"))
        .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
  }
}
