package kutip.security.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import kutip.security.NewToken;
import kutip.security.Role;
import kutip.security.TokenService;
import kutip.security.UserService;
import kutip.testkit.Api;
import kutip.testkit.Api.Answer;
import kutip.testkit.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ApiTest
class TokensIT {

  @Autowired Api api;
  @Autowired TokenService tokens;
  @Autowired UserService users;
  @Autowired JdbcTemplate jdbc;

  private Answer ask(String authorization) {
    return api.send(api.request("/api/v1/nowhere").header("Authorization", authorization).GET());
  }

  @Test
  void aRequestWithoutTokenIsToldSoAsAProblem() {
    Answer answer = api.send(api.request("/api/v1/facts").GET());

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.json().path("status").asInt()).isEqualTo(401);
    assertThat(answer.header("Set-Cookie")).isEmpty();
    assertThat(answer.header("X-Request-Id")).isEqualTo(answer.json().path("requestId").asString());
  }

  @Test
  void onlyTheHashOfATokenIsKept() {
    NewToken made = tokens.create("admin", "a script", Role.VIEWER, Duration.ofDays(1));

    assertThat(made.secret()).matches("kutip_[A-Za-z0-9_-]{43}");
    assertThat(jdbc.queryForList("select token_hash from api_token", String.class))
        .isNotEmpty()
        .allMatch(hash -> hash.matches("[0-9a-f]{64}"))
        .doesNotContain(made.secret());
    assertThat(made.toString()).doesNotContain(made.secret());
  }

  @Test
  void aRevokedTokenIsRefusedAtOnce() {
    NewToken made = tokens.create("admin", "a script", Role.VIEWER, Duration.ofDays(1));
    assertThat(ask("Bearer " + made.secret()).status()).isEqualTo(404);

    tokens.revoke(made.token().id());

    assertThat(ask("Bearer " + made.secret()).status()).isEqualTo(401);
  }

  @Test
  void anExpiredTokenIsRefused() throws InterruptedException {
    NewToken made = tokens.create("admin", "a script", Role.VIEWER, Duration.ofMillis(1));
    Thread.sleep(5);

    assertThat(ask("Bearer " + made.secret()).status()).isEqualTo(401);
  }

  @Test
  void otherSchemesAndMadeUpTokensAreRefused() {
    for (String header : new String[] {"Basic YWRtaW46YWRtaW4=", "Bearer", "Bearer x", "kutip_"}) {
      assertThat(ask(header).status()).as(header).isEqualTo(401);
    }
  }

  @Test
  void aTokenMayNotDoMoreThanItsUser() {
    users.createForTokens("only-looks", Role.VIEWER);

    assertThatThrownBy(
            () -> tokens.create("only-looks", "", Role.ADMINISTRATOR, Duration.ofDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAddressThatLeadsNowhereIsAProblemToo() {
    Answer answer = api.get(Role.VIEWER, "/api/v1/nowhere");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void theDocumentIsForWhoeverHasSignedInOrShowsAToken() {
    Answer anonymous = api.send(api.request("/api/openapi.json").GET());
    Answer page = api.browser().get("/api");
    Answer program = api.get(Role.VIEWER, "/api/openapi.json");
    Api.Browser admin = api.browser();
    admin.signIn("admin", "only for tests, nowhere else");

    assertThat(anonymous.status()).isEqualTo(401);
    assertThat(page.status()).isEqualTo(302);
    assertThat(page.header("Location")).endsWith("/login");
    assertThat(program.json().path("openapi").asString()).startsWith("3.1");
    assertThat(admin.get("/api").header("Location")).endsWith("/api/swagger-ui/index.html");
    assertThat(admin.get("/api/swagger-ui/index.html").status()).isEqualTo(200);
    assertThat(admin.get("/api/openapi.json").status()).isEqualTo(200);
  }
}
