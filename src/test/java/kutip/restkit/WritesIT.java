package kutip.restkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kutip.security.Role;
import kutip.testkit.Api;
import kutip.testkit.Api.Answer;
import kutip.testkit.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ApiTest
class WritesIT {

  @Autowired Api api;

  private static String article(String id, String text) {
    return "{\"id\": \"%s\", \"text\": \"%s\", \"publishedOn\": \"2025-06-30\"}"
        .formatted(id, text);
  }

  private Answer write(String key, String path, String type, String body) {
    return api.send(
        api.request(path)
            .header("Authorization", "Bearer " + api.token(Role.ANALYST))
            .header("Content-Type", type)
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private String stored(String text) {
    String id = "w-" + UUID.randomUUID();
    Answer answer = api.postJson(Role.ANALYST, "/api/v1/articles", article(id, text));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return id;
  }

  @Test
  void anArticleIsReadAsSoonAsItIsStored() {
    String id = stored("Nvidia laid off 613 employees on Monday.");

    JsonNode claim = api.get(Role.VIEWER, "/api/v1/claims?article=" + id).json().at("/items/0");

    assertThat(claim.path("articleId").asString()).isEqualTo(id);
    assertThat(claim.path("kind").asString()).isEqualTo("talent_move");
    assertThat(claim.path("headcount").asInt()).isEqualTo(613);
    assertThat(claim.path("status").asString()).isEqualTo("proposed");
    assertThat("Nvidia laid off 613 employees on Monday.")
        .isEqualTo(claim.path("quote").asString());
  }

  @Test
  void aRepeatedWriteIsAnsweredAsTheFirst() {
    String key = UUID.randomUUID().toString();
    String body = article("r-" + key, "Nvidia laid off 614 employees on Monday.");

    Answer first = write(key, "/api/v1/articles", "application/json", body);
    Answer again = write(key, "/api/v1/articles", "application/json", body);
    Answer other = write(key, "/api/v1/articles", "application/json", body + " ");

    assertThat(first.status()).isEqualTo(201);
    assertThat(again.status()).isEqualTo(201);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(other.status()).isEqualTo(422);
  }

  @Test
  void aRepeatedStreamIsAnsweredAsTheFirst() {
    String key = UUID.randomUUID().toString();
    String lines = article("s-" + key, "Nvidia laid off 615 employees.") + "\nno json\n";

    Answer first = write(key, "/api/v1/articles/stream", "application/x-ndjson", lines);
    Answer again = write(key, "/api/v1/articles/stream", "application/x-ndjson", lines);

    assertThat(first.json().path("stored").asInt()).isEqualTo(1);
    assertThat(first.json().at("/refused/0/line").asInt()).isEqualTo(2);
    assertThat(again.body()).isEqualTo(first.body());
  }

  @Test
  void anArticleThatCannotBeStoredSaysWhy() {
    Answer answer = api.postJson(Role.ANALYST, "/api/v1/articles", "{\"id\": \"x\"}");

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().path("detail").asString()).isEqualTo("\"text\" is missing");
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedByItsLength() {
    Answer answer =
        api.postJson(Role.ANALYST, "/api/v1/articles", article("big", "x".repeat(9 << 20)));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void aViewerCannotWrite() {
    Answer answer = api.postJson(Role.VIEWER, "/api/v1/articles", article("v", "text"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void aDecisionMeetsTheClaimThatWasSeenOrNone() {
    String id = stored("Nvidia laid off 616 employees on Monday.");
    JsonNode claim = api.get(Role.VIEWER, "/api/v1/claims?article=" + id).json().at("/items/0");
    String path = "/api/v1/claims/" + claim.path("id").asLong() + "/decisions";
    String accept = "{\"verb\": \"accept\", \"version\": " + claim.path("version").asLong() + "}";

    Answer accepted = api.postJson(Role.ANALYST, path, accept);
    Answer late = api.postJson(Role.ANALYST, path, accept);
    Answer rejected =
        api.postJson(Role.ANALYST, path, "{\"verb\": \"reject\", \"reason\": \"not so\"}");

    assertThat(accepted.status()).as(accepted.body()).isEqualTo(201);
    assertThat(accepted.json().path("who").asString()).isEqualTo("program-analyst");
    assertThat(late.status()).isEqualTo(409);
    assertThat(rejected.json().path("after").asString()).isEqualTo("rejected");
    assertThat(api.get(Role.VIEWER, path).json()).hasSize(2);
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    String id = stored("Nvidia laid off 617 employees on Monday.");
    Answer first = api.get(Role.VIEWER, "/api/v1/articles/" + id);

    Answer again =
        api.send(
            api.request("/api/v1/articles/" + id)
                .header("Authorization", "Bearer " + api.token(Role.VIEWER))
                .header("If-None-Match", first.header("ETag"))
                .GET());

    assertThat(first.header("ETag")).isNotEmpty();
    assertThat(again.status()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void aListGoesOnWhileArticlesAreStored() {
    for (int i = 0; i < 5; i++) {
      stored("Page " + i + " " + UUID.randomUUID());
    }
    List<String> seen = new ArrayList<>();
    String cursor = "";
    do {
      JsonNode page = api.get(Role.VIEWER, "/api/v1/articles?limit=2" + cursor).json();
      page.path("items").forEach(item -> seen.add(item.path("id").asString()));
      cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
      stored("Between pages " + UUID.randomUUID());
    } while (!cursor.isEmpty());

    assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void factsComeOnceInEveryOrder() {
    for (String company : List.of("Nvidia", "Intel", "Meta")) {
      stored(company + " laid off 750 employees on 1 May 2024.");
    }
    for (String sort : List.of("newest", "oldest", "amount", "sources")) {
      List<Long> seen = new ArrayList<>();
      String cursor = "";
      do {
        JsonNode page = api.get(Role.VIEWER, "/api/v1/facts?limit=2&sort=" + sort + cursor).json();
        page.path("items").forEach(item -> seen.add(item.path("id").asLong()));
        cursor = page.path("next").isNull() ? "" : "&cursor=" + page.path("next").asString();
      } while (!cursor.isEmpty());
      assertThat(seen).as(sort).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void halvesOfCharactersAndNulAreNoTexts() {
    for (String text : List.of("\\udc00\\ud800%zz", "\\ud83d", "a\\u0000b")) {
      Answer answer =
          api.postJson(Role.ANALYST, "/api/v1/report-templates", "{\"title\": \"" + text + "\"}");
      assertThat(answer.status()).as(answer.body()).isEqualTo(400);
      assertThat(answer.json().path("detail").asString()).contains("title", "halves");
    }
  }

  @Test
  void aFormThatIsNoneIsOnlyABadRequest() {
    HttpRequest.Builder request =
        api.request("/api/v1/webhooks/*")
            .header("Authorization", "Bearer " + api.token(Role.ADMINISTRATOR))
            .header("Content-Type", "application/x-www-form-urlencoded");
    HttpRequest.BodyPublisher noise = HttpRequest.BodyPublishers.ofByteArray(new byte[] {'%', -1});

    assertThat(api.send(request.method("DELETE", noise)).status()).isEqualTo(400);
  }

  @Test
  void anExplanationIsNotCutInsideACharacter() {
    String faces = "\ud83d\ude00".repeat(400);
    Answer answer =
        api.get(
            Role.VIEWER,
            "/api/v1/facts?"
                + java.net.URLEncoder.encode("x" + faces, java.nio.charset.StandardCharsets.UTF_8)
                + "=1");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("detail").asString()).endsWith("…").doesNotContain("?", "\ufffd");
  }

  @Test
  void noPartOfAnArticleMayHoldWhatNoDatabaseHolds() {
    for (String member : List.of("id", "title", "text", "url", "source")) {
      for (String bad : List.of("a\\u0000", "a\\ud83d", "\\ude00a")) {
        String body =
            "{\"id\": \"n-1\", \"title\": \"t\", \"text\": \"t\", \"url\": \"u\", \"source\": \"s\"}"
                .replaceFirst(
                    "\"" + member + "\": \"[^\"]*",
                    "\"" + member + "\": \"" + bad.replace("\\", "\\\\"));
        Answer answer =
            api.post(Role.ANALYST, "/api/v1/articles/stream", "application/x-ndjson", body);
        assertThat(answer.json().path("stored").asInt()).as(body).isZero();
        assertThat(answer.json().at("/refused/0/reason").asString())
            .as(body)
            .contains(member, "holds");
      }
    }
  }
}
