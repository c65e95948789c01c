package kutip.report.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import kutip.security.Role;
import kutip.testkit.Api;
import kutip.testkit.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class BundlesIT {

  private static final String BUNDLE = "/api/v1/bundle?kind=talent_move&company=Nvidia";

  @Autowired Api api;

  @BeforeEach
  void storeFacts() {
    for (String company : new String[] {"Nvidia", "Intel"}) {
      String body =
          "{\"id\": \"b-%s\", \"text\": \"%s laid off 4711 employees on Monday.\","
              + " \"publishedOn\": \"2025-06-30\"}";
      api.postJson(Role.ANALYST, "/api/v1/articles", body.formatted(UUID.randomUUID(), company));
    }
  }

  private HttpRequest.Builder asked(String path) {
    return api.request(path).header("Authorization", "Bearer " + api.token(Role.VIEWER));
  }

  private byte[] bundle() throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer =
          http.send(asked(BUNDLE).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
      return answer.body();
    }
  }

  private HttpResponse<String> check(byte[] file) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          asked("/api/v1/bundle/check")
              .header("Content-Type", "application/zip")
              .POST(HttpRequest.BodyPublishers.ofByteArray(file))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void aBundleIsMadeAndFoundWhole() throws Exception {
    HttpResponse<String> answer = check(bundle());
    JsonNode sound = JsonMapper.shared().readTree(answer.body());

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(sound.path("facts").asInt()).isPositive();
    assertThat(sound.path("madeBy").asString()).isEqualTo("program-viewer");
  }

  @Test
  void oneChangedByteIsAProblemThatIsNamed() throws Exception {
    byte[] file = bundle();
    file[file.length / 2] ^= 1;

    HttpResponse<String> answer = check(file);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(check(new byte[] {1, 2, 3}).statusCode()).isEqualTo(422);
  }
}
