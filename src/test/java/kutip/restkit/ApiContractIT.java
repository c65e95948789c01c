package kutip.restkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kutip.job.JobId;
import kutip.job.JobService;
import kutip.job.NewJob;
import kutip.security.Role;
import kutip.testkit.Api;
import kutip.testkit.Api.Answer;
import kutip.testkit.ApiOperation;
import kutip.testkit.ApiSchema;
import kutip.testkit.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Drives every operation from the document itself, as promised and otherwise. */
@ApiTest
class ApiContractIT {

  private static final String SAMPLES = "/samples/articles.jsonl";
  private static final List<String> HOSTILE =
      List.of(
          "no-such-value",
          "-1",
          "99999999999999999999",
          "%00",
          "' or 1=1 --",
          "../../etc",
          "\u202e{}");

  @Autowired Api api;
  @Autowired JobService jobs;

  private JsonNode document;
  private List<ApiOperation> operations;

  @BeforeEach
  void readTheDocument() throws IOException {
    document = api.get(Role.VIEWER, "/api/openapi.json").json();
    operations = ApiOperation.of(document);
    if (api.get(Role.VIEWER, "/api/v1/articles?limit=1").json().path("items").isEmpty()) {
      try (InputStream in = getClass().getResourceAsStream(SAMPLES)) {
        String lines =
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .limit(40)
                .collect(Collectors.joining("\n"));
        Answer answer =
            api.post(Role.ANALYST, "/api/v1/articles/stream", "application/x-ndjson", lines);
        assertThat(answer.json().path("stored").asInt()).as(answer.body()).isEqualTo(40);
      }
    }
  }

  @Test
  void theDocumentIsWhole() {
    Set<String> ids = new HashSet<>();

    assertThat(document.path("openapi").asString()).startsWith("3.1");
    assertThat(operations).hasSizeGreaterThan(15);
    assertThat(operations)
        .allSatisfy(operation -> {
          assertThat(ids.add(operation.details().path("operationId").asString())).isTrue();
          assertThat(operation.details().path("summary").asString()).isNotBlank();
          assertThat(operation.details().path("tags").size()).isPositive();
          assertThat(operation.details().path("responses").size()).isPositive();
        });
    assertThat(document.findValuesAsString("$ref"))
        .allSatisfy(ref -> assertThat(document.at(ref.substring(1)).isMissingNode()).isFalse());
  }

  @Test
  void everyReadingAnswersWhatItsSchemaPromises() {
    ApiSchema schema = new ApiSchema(document);
    for (ApiOperation operation : operations) {
      if (operation.method().equals("GET")) {
        Answer answer = api.get(Role.ADMINISTRATOR, known(operation));
        assertThat(answer.status()).as(operation + " " + answer.body()).isEqualTo(200);
        if (!operation.answerSchema().isMissingNode()) {
          assertThat(schema.differences(operation.answerSchema(), answer.json()))
              .as(operation.toString())
              .isEmpty();
        }
      }
    }
  }

  @Test
  void everyAllowedValueIsAnswered() {
    for (ApiOperation operation : operations) {
      for (JsonNode parameter : operation.parameters("query")) {
        for (String value : allowed(parameter.path("schema"))) {
          String path = with(known(operation), parameter.path("name").asString(), value);
          assertThat(api.get(Role.ADMINISTRATOR, path).status()).as(path).isIn(200, 404);
        }
      }
    }
  }

  @Test
  void whatIsNotAllowedIsAProblemAndNeverAFault() {
    for (ApiOperation operation : operations) {
      for (String bad : HOSTILE) {
        for (JsonNode parameter : operation.parameters("query")) {
          check(with(known(operation), parameter.path("name").asString(), bad), operation);
        }
        check(with(known(operation), "nonsense", bad), operation);
        check(operation.path().replaceAll("\\{\\w+}", encoded(bad).replace("+", "%20")), operation);
      }
    }
  }

  private void check(String path, ApiOperation operation) {
    Answer answer =
        operation.method().equals("GET")
            ? api.get(Role.ADMINISTRATOR, path)
            : api.send(
                authorized(path)
                    .header(
                        "Content-Type",
                        operation.bodyType().isEmpty() ? "text/plain" : operation.bodyType())
                    .method(
                        operation.method(),
                        HttpRequest.BodyPublishers.ofString("{\"verb\": 7, \"id\": []")));
    assertThat(answer.status()).as(path + " " + answer.body()).isLessThan(500);
    if (answer.status() >= 400) {
      assertProblem(answer, path);
    }
  }

  private static void assertProblem(Answer answer, String path) {
    assertThat(answer.header("Content-Type")).as(path).isEqualTo("application/problem+json");
    assertThat(answer.json().path("status").asInt()).as(path).isEqualTo(answer.status());
    assertThat(answer.json().path("title").asString()).as(path).isNotBlank();
    assertThat(answer.body())
        .as(path)
        .doesNotContain("Exception", "kutip.", "org.spring", "java.", "\tat ");
  }

  @Test
  void anEnumeratedValueThatIsUnknownIsRefusedByName() {
    for (ApiOperation operation : operations) {
      for (JsonNode parameter : operation.parameters("query")) {
        if (!enumerated(parameter.path("schema")).isEmpty()) {
          String name = parameter.path("name").asString();
          Answer answer = api.get(Role.ADMINISTRATOR, with(known(operation), name, "unheard-of"));
          assertThat(answer.status()).as(operation + " " + name).isEqualTo(400);
          assertThat(answer.json().path("parameter").asString()).isEqualTo(name);
        }
      }
    }
  }

  @Test
  void otherMethodsBodiesAndFormsAreRefused() {
    for (ApiOperation operation : operations) {
      String path = known(operation);
      Answer method =
          api.send(authorized(path).method("PATCH", HttpRequest.BodyPublishers.ofString("{}")));
      Answer form = api.send(authorized(path).header("Accept", "image/png").GET());
      assertThat(method.status()).as(path).isEqualTo(405);
      assertProblem(method, path);
      if (operation.method().equals("GET") && !path.matches(".*(/report|/file).*")) {
        assertThat(form.status()).as(path).isEqualTo(406);
      } else if (operation.method().equals("POST")) {
        Answer type = api.post(Role.ADMINISTRATOR, path, "text/plain", "hello");
        assertThat(type.status()).as(path).isEqualTo(415);
        assertProblem(type, path);
        Answer broken = api.post(Role.ADMINISTRATOR, path, operation.bodyType(), "{\"a\": ");
        assertThat(broken.status()).as(path).isIn(200, 400, 422);
      }
    }
  }

  private HttpRequest.Builder authorized(String path) {
    return api.request(path).header("Authorization", "Bearer " + api.token(Role.ADMINISTRATOR));
  }

  /** A path with ids that exist. */
  private String known(ApiOperation operation) {
    String path = operation.path();
    String id =
        switch (path.split("/")[3]) {
          case "facts", "claims" -> first("/api/v1/" + path.split("/")[3]);
          case "articles", "article" -> encoded(first("/api/v1/articles"));
          case "people" -> first("/api/v1/people");
          case "webhooks" -> webhook();
          case "feeds" -> feed();
          case "jobs" -> job();
          case "issued-reports" -> issue();
          default -> first("/api/v1/companies");
        };
    String query = path.endsWith("/article") ? "?id=" + id : path.endsWith("/search") ? "?q=a" : "";
    return path.replaceAll("\\{\\w+}", id) + query;
  }

  private String issue() {
    String order = "{\"title\": \"made by a test\", \"query\": \"kind=talent_move\"}";
    return api.postJson(Role.ANALYST, "/api/v1/issued-reports", order)
        .json()
        .path("number")
        .asString();
  }

  private String feed() {
    String order = "{\"address\": \"https://daily.example/%s\"}".formatted(UUID.randomUUID());
    return api.postJson(Role.ANALYST, "/api/v1/feeds", order).json().path("id").asString();
  }

  /** Nothing does it: background work is off in these tests. */
  private String job() {
    JobId id = jobs.reserve();
    jobs.start(new NewJob(id, "import", "a job", "", "tests"));
    return id.toString();
  }

  private String webhook() {
    String order = "{\"address\": \"https://receiver.example/hook\"}";
    return api.postJson(Role.ADMINISTRATOR, "/api/v1/webhooks", order).json().path("id").asString();
  }

  private String first(String list) {
    return api.get(Role.ADMINISTRATOR, list + "?limit=1").json().at("/items/0/id").asString();
  }

  private static String with(String path, String name, String value) {
    return path + (path.contains("?") ? "&" : "?") + name + "=" + encoded(value);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<String> allowed(JsonNode schema) {
    List<String> values = enumerated(schema);
    String format = schema.path("format").asString("");
    if (values.isEmpty() && format.equals("date")) {
      values.add("2025-06-30");
    } else if (values.isEmpty() && format.equals("int32")) {
      values.add("3");
    }
    return values;
  }

  private static List<String> enumerated(JsonNode schema) {
    List<String> values = new ArrayList<>();
    schema.path("enum").forEach(value -> values.add(value.asString()));
    schema.path("items").path("enum").forEach(value -> values.add(value.asString()));
    return values;
  }
}
