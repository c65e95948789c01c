package kutip.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import kutip.security.Role;
import kutip.testkit.Api;
import kutip.testkit.Api.Answer;
import kutip.testkit.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ApiTest
class McpIT {

  @Autowired Api api;
  @Autowired Environment environment;

  private McpSyncClient client;

  @BeforeEach
  void connect() {
    HttpClientStreamableHttpTransport transport =
        HttpClientStreamableHttpTransport.builder(
                "http://127.0.0.1:" + environment.getProperty("local.server.port"))
            .endpoint("/mcp")
            .httpRequestCustomizer((request, method, address, body, context) ->
                request.header("Authorization", "Bearer " + api.token(Role.VIEWER)))
            .build();
    client = McpClient.sync(transport).requestTimeout(Duration.ofSeconds(30)).build();
    client.initialize();
    String body =
        "{\"id\": \"mcp-%s\", \"text\": \"Nvidia laid off 911 employees on Monday.\","
            + " \"publishedOn\": \"2025-06-30\", \"source\": \"Northgate Wire\"}";
    api.postJson(Role.ANALYST, "/api/v1/articles", body.formatted(UUID.randomUUID()));
  }

  @AfterEach
  void disconnect() {
    client.close();
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(new CallToolRequest(tool, arguments));
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().getFirst()).text();
  }

  private static JsonNode data(CallToolResult result) {
    return JsonMapper.shared().valueToTree(result.structuredContent());
  }

  @Test
  void theToolsSayWhatTheyAreForAndThatTheyOnlyRead() {
    assertThat(client.listTools().tools())
        .extracting(Tool::name)
        .containsExactlyInAnyOrder("search_facts", "get_company", "get_evidence");
    assertThat(client.listTools().tools())
        .allMatch(tool -> tool.annotations().readOnlyHint() && !tool.description().isBlank());
    assertThat(client.getServerInfo().name()).isEqualTo("kutip");
  }

  @Test
  void factsComeWithTheQuotesBehindThem() {
    CallToolResult found =
        call("search_facts", Map.of("company", "NVIDIA", "kind", "talent_move", "limit", 50));

    assertThat(found.isError()).isFalse();
    assertThat(text(found))
        .contains("“Nvidia laid off 911 employees on Monday.” — Northgate Wire, 2025-06-30");
    JsonNode fact = data(found).at("/facts/0");
    assertThat(fact.at("/fact/claims/0/quote").asString()).isNotBlank();

    CallToolResult evidence = call("get_evidence", Map.of("fact", fact.at("/fact/id").asLong()));
    assertThat(text(evidence)).contains("“", "Fact " + fact.at("/fact/id").asLong());
  }

  @Test
  void aCompanyIsFoundByAliasWithItsFiguresAndFacts() {
    CallToolResult company = call("get_company", Map.of("name", "nvidia"));

    assertThat(data(company).path("name").asString()).isEqualTo("Nvidia");
    assertThat(data(company).at("/figures/laidOff").asLong()).isPositive();
    assertThat(text(company)).contains("laid off", "“");
  }

  @Test
  void whatCannotBeAnsweredIsSaidWithoutAFault() {
    assertThat(call("get_evidence", Map.of("fact", 999_999_999)).isError()).isTrue();
    assertThat(text(call("get_company", Map.of("name", "Nobody at all"))))
        .contains("no company is known");
    assertThat(call("search_facts", Map.of("kind", "gossip")).isError()).isTrue();
    assertThat(call("search_facts", Map.of("from", "yesterday")).isError()).isTrue();
    assertThat(call("search_facts", Map.of("company", "x\0")).isError()).isTrue();
  }

  @Test
  void withoutATokenNobodyIsAnswered() {
    String hello = "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"tools/list\"}";
    HttpRequest.Builder request =
        api.request("/mcp")
            .header("Content-Type", "application/json")
            .header("Accept", "application/json, text/event-stream")
            .POST(HttpRequest.BodyPublishers.ofString(hello));

    Answer refused = api.send(request);

    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(api.browser().get("/mcp").status()).isEqualTo(401);
  }

  @Test
  void requestsThatAreNoneAreRefusedWithoutAFaultOrATrace() {
    for (String body : new String[] {"", "{", "[]", "7", "{\"jsonrpc\": \"2.0\"}", "\0"}) {
      Answer answer =
          api.send(
              api.request("/mcp")
                  .header("Authorization", "Bearer " + api.token(Role.VIEWER))
                  .header("Content-Type", "application/json")
                  .header("Accept", "application/json, text/event-stream")
                  .POST(HttpRequest.BodyPublishers.ofString(body)));
      assertThat(answer.status()).as(body).isBetween(400, 499);
      assertThat(answer.body()).as(body).doesNotContain("Exception", "\tat ", "kutip.mcp");
    }
  }
}
