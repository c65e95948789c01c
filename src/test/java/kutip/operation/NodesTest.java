package kutip.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kutip.testkit.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** Two processes of the application on one PostgreSQL, started for real. */
@TestMethodOrder(OrderAnnotation.class)
class NodesTest {

  private static final String TOKEN = "kutip_only-for-the-test-of-two-nodes-nowhere-else";
  private static final String LINES = "application/x-ndjson";
  private static final Duration LONG = Duration.ofMinutes(3);

  @TempDir static Path folder;

  private static JdbcClient jdbc;
  private static Node one;
  private static Node two;

  @BeforeAll
  static void start() throws Exception {
    String database = TestDatabase.postgresql("nodes");
    one = Node.started(folder, folder.resolve("index-1"), database);
    // The first one migrates; both at once would only wait for one another.
    one.await();
    two = Node.started(folder, folder.resolve("index-2"), database).await();
    jdbc = JdbcClient.create(new DriverManagerDataSource(database, "postgres", ""));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(TOKEN.getBytes(StandardCharsets.UTF_8));
    jdbc.sql(
            "insert into api_token (user_id, label, role, token_hash, created_at, expires_at)"
                + " select id, 'nodes', 'ADMINISTRATOR', :hash, now(), now() + interval '1 day'"
                + " from app_user where name = 'admin'")
        .param("hash", HexFormat.of().formatHex(hash))
        .update();
  }

  @AfterAll
  static void stop() throws Exception {
    if (one != null) {
      one.close();
    }
    if (two != null) {
      two.close();
    }
  }

  private static String articles(String name, int from, int to) {
    StringBuilder lines = new StringBuilder();
    for (int i = from; i < to; i++) {
      lines.append(
          """
          {"id": "%s-%d", "text": "Nvidia laid off %d people, item %s %d says.", "publishedOn": "2025-06-30"}
          """
              .formatted(name, i, 100 + i, name, i));
    }
    return lines.toString();
  }

  private static long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }

  @Test
  void whatTwoNodesTakeInAtOnceIsStoredOnceAndFoundByBoth() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<HttpResponse<String>>> sent = new ArrayList<>();
      for (Node node : List.of(one, two)) {
        Callable<HttpResponse<String>> send =
            () -> node.post(TOKEN, "/api/v1/articles/stream", LINES, articles("both", 0, 120));
        sent.add(threads.submit(send));
      }
      for (Future<HttpResponse<String>> answer : sent) {
        assertThat(answer.get().statusCode()).as(answer.get().body()).isEqualTo(200);
      }
    }

    assertThat(count("select count(*) from article where external_id like 'both-%'"))
        .isEqualTo(120);
    assertThat(
            count(
                "select count(*) from claim c join article a on a.id = c.article_id"
                    + " where a.external_id like 'both-%'"))
        .isEqualTo(120);
    for (Node node : List.of(one, two)) {
      await()
          .atMost(LONG)
          .ignoreExceptions()
          .until(() ->
              !node.get(TOKEN, "/api/v1/search?q=%22item+both+119%22").path("articles").isEmpty());
    }
  }

  @Test
  void twoReviewersOnTwoNodesCannotBothDecideWhatTheyHaveSeen() throws Exception {
    one.post(TOKEN, "/api/v1/articles/stream", LINES, articles("seen", 700, 701));
    JsonNode claim = one.get(TOKEN, "/api/v1/claims?article=seen-700").at("/items/0");
    String path = "/api/v1/claims/" + claim.path("id").asLong() + "/decisions";
    String accept = "{\"verb\": \"accept\", \"version\": " + claim.path("version").asLong() + "}";

    List<Integer> answers =
        List.of(
            one.post(TOKEN, path, "application/json", accept).statusCode(),
            two.post(TOKEN, path, "application/json", accept).statusCode());

    assertThat(answers).containsExactlyInAnyOrder(201, 409);
  }

  @Test
  @Order(Integer.MAX_VALUE) // It leaves one node only.
  void whatANodeWasDoingWhenItWasKilledTheOtherBringsToAnEnd() throws Exception {
    Path watched = Files.createDirectories(folder.resolve("watch"));
    Path part = Files.writeString(folder.resolve("part"), articles("killed", 1000, 3000));
    Files.move(part, watched.resolve("killed.jsonl"), StandardCopyOption.ATOMIC_MOVE);
    String running =
        "select count(*) from job where kind = 'import' and state = 'RUNNING' and done > 0";
    await().atMost(LONG).pollInterval(Duration.ofMillis(20)).until(() -> count(running) > 0);
    String picked =
        jdbc.sql("select picked_by from scheduled_tasks where task_name = 'job' and picked")
            .query(String.class)
            .single();

    Node killed = one.is(picked) ? one : two;
    killed.kill();

    String ended = "select count(*) from job where kind = 'import' and state = 'DONE'";
    await().atMost(LONG).until(() -> count(ended) == 1);
    assertThat(count("select count(*) from article where external_id like 'killed-%'"))
        .isEqualTo(2000);
    assertThat(
            count(
                "select count(*) from (select article_id from claim c join article a"
                    + " on a.id = c.article_id where a.external_id like 'killed-%'"
                    + " group by article_id having count(*) <> 1) twice"))
        .isZero();
    assertThat(count("select count(*) from import_refusal")).isZero();
  }
}
