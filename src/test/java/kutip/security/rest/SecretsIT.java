package kutip.security.rest;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import kutip.security.AuditEntry;
import kutip.security.AuditLog;
import kutip.security.AuditVerb;
import kutip.security.Role;
import kutip.security.UserAdministration;
import kutip.security.UserService;
import kutip.testkit.Api;
import kutip.testkit.Api.Answer;
import kutip.testkit.ApiTest;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ApiTest
class SecretsIT {

  private static final String PASSWORD = "lantern orchard velvet 93";
  private static final String WRONG = "wrong horse battery 17";

  @Autowired Api api;
  @Autowired UserService users;
  @Autowired UserAdministration administration;
  @Autowired AuditLog audit;

  @Test
  void noSecretReachesTheLogOrTheAuditLogEvenWhenMuchIsLogged() {
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    Logger ours = (Logger) LoggerFactory.getLogger("kutip");
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Level before = ours.getLevel();
    heard.start();
    root.addAppender(heard);
    ours.setLevel(Level.TRACE);
    List<String> secrets;
    try {
      secrets = useSecrets();
    } finally {
      root.detachAppender(heard);
      ours.setLevel(before);
    }

    for (String secret : secrets) {
      assertThat(heard.list)
          .extracting(ILoggingEvent::getFormattedMessage)
          .noneMatch(line -> line.contains(secret));
      assertThat(audit.list(null, null, 0, 200))
          .extracting(AuditEntry::detail)
          .noneMatch(detail -> detail.contains(secret));
    }
  }

  private List<String> useSecrets() {
    if (users.find("lantern").isEmpty()) {
      administration.add("lantern", PASSWORD, Role.VIEWER, "admin");
    }
    assertThat(api.browser().signIn("lantern", WRONG).header("Location")).contains("error");
    assertThat(api.browser().signIn("lantern", PASSWORD).header("Location"))
        .doesNotContain("error");
    String token =
        administration
            .createToken("lantern", "t", Role.VIEWER, Duration.ofDays(1), "admin")
            .secret();
    String bad = "kutip_" + "x".repeat(43);
    for (String shown : List.of(token, bad)) {
      api.send(
          api.request("/api/v1/facts?limit=1").header("Authorization", "Bearer " + shown).GET());
    }
    Answer hook =
        api.postJson(
            Role.ADMINISTRATOR,
            "/api/v1/webhooks",
            "{\"address\": \"https://receiver.example/s\"}");
    String secret = hook.json().path("secret").asString();
    assertThat(secret).startsWith("whsec_");
    return List.of(PASSWORD, WRONG, token, bad, secret);
  }

  @Test
  void articlesAndDecisionsOfProgramsAreAudited() {
    api.postJson(
        Role.ANALYST,
        "/api/v1/articles",
        "{\"id\": \"audited-%s\", \"text\": \"Nvidia laid off %d people.\"}"
            .formatted(System.nanoTime(), System.nanoTime() % 900 + 100));

    assertThat(audit.list("program-analyst", AuditVerb.IMPORT, 0, 5))
        .extracting(AuditEntry::detail)
        .contains("1 articles stored");
  }
}
