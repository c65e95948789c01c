package kutip.restkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import kutip.security.Role;
import kutip.testkit.Api;
import kutip.testkit.ApiOperation;
import kutip.testkit.ApiTest;
import kutip.testkit.HostileRequest;
import kutip.testkit.HostileRequests;
import kutip.testkit.RawHttp;
import kutip.testkit.TableSums;
import kutip.testkit.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestPropertySource;

/**
 * Random hostile requests against every operation of the document: nothing fails, nothing leaks,
 * nothing changes. With {@code -Dkutip.fuzz.minutes=10} it goes on for so long.
 */
@ApiTest
@ContextConfiguration(initializers = TestDatabase.class)
@TestPropertySource(properties = "kutip.test.store=hostile")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileRequestsIT {

  private static final int REQUESTS = Integer.getInteger("kutip.fuzz.requests", 2000);
  private static final int MINUTES = Integer.getInteger("kutip.fuzz.minutes", 0);
  private static final long SEED = Long.getLong("kutip.fuzz.seed", 20_260_701L);
  private static final int MOST_FAULTS = 40;

  /** What requests may leave behind: who asked when. */
  private static final Set<String> RECORDS =
      Set.of("audit_entry", "api_answer", "api_token", "sign_in_failure");

  private static final List<String> LEAKS =
      List.of(
          "Exception",
          "\tat ",
          "org.springframework",
          "kutip.",
          "Tomcat",
          "java.",
          "jakarta.",
          "jdbc:",
          "org.h2",
          "org.postgresql",
          "select ",
          "insert into",
          "hibernate");

  @Autowired Api api;
  @Autowired Environment environment;
  @Autowired JdbcTemplate jdbc;

  /** The first of each kind of fault. */
  private final Map<String, String> faults = new TreeMap<>();

  private final Map<Integer, Integer> answers = new TreeMap<>();
  private HostileRequests maker;
  private RawHttp http;

  @BeforeEach
  void readTheDocument() {
    api.postJson(
        Role.ANALYST,
        "/api/v1/articles",
        "{\"id\": \"h-%s\", \"text\": \"Nvidia laid off 641 people. Meta said so.\"}"
            .formatted(UUID.randomUUID()));
    List<ApiOperation> operations =
        ApiOperation.of(api.get(Role.VIEWER, "/api/openapi.json").json());
    Map<String, String> ids = new TreeMap<>();
    for (String list : List.of("facts", "claims", "articles", "companies", "people")) {
      ids.put(list, first(list));
    }
    maker = new HostileRequests(new Random(SEED), operations, ids, api.token(Role.ADMINISTRATOR));
    http = new RawHttp(environment.getRequiredProperty("local.server.port", Integer.class));
  }

  private String first(String list) {
    String path = "/api/v1/" + list + "?limit=1";
    return api.get(Role.ADMINISTRATOR, path).json().at("/items/0/id").asString("1");
  }

  @Test
  @Order(1)
  void nothingFailsLeaksOrChangesWhateverComesIn() {
    TableSums before = TableSums.of(jdbc, RECORDS);

    run(REQUESTS, Duration.ofMinutes(MINUTES), maker::refused);

    assertThat(faults.values()).isEmpty();
    assertThat(TableSums.of(jdbc, RECORDS)).isEqualTo(before);
    assertThat(answers).containsKeys(200, 400, 401, 404, 405, 415);
    assertThat(api.get(Role.VIEWER, "/api/v1/facts?limit=1").status()).isEqualTo(200);
  }

  @Test
  @Order(2)
  void hostileTextsOfTheRightTypeAreTakenOrRefusedButNeverFail() {
    run(REQUESTS / 5, Duration.ofMinutes(MINUTES).dividedBy(5), maker::written);

    assertThat(faults.values()).isEmpty();
    for (String list : List.of("facts", "claims", "articles", "feeds", "webhooks", "jobs")) {
      assertThat(api.get(Role.ADMINISTRATOR, "/api/v1/" + list).status()).as(list).isEqualTo(200);
    }
  }

  private void run(int atLeast, Duration atLeastFor, Supplier<HostileRequest> requests) {
    Instant end = Instant.now().plus(atLeastFor);
    int sent = 0;
    for (; sent < atLeast || Instant.now().isBefore(end); sent++) {
      HostileRequest request = requests.get();
      RawHttp.Reply reply = http.send(request.bytes());
      answers.merge(reply.status(), 1, Integer::sum);
      check(request, reply);
    }
    System.out.println(sent + " hostile requests, answers by status: " + answers);
  }

  private void check(HostileRequest request, RawHttp.Reply reply) {
    if (reply.status() < 200 || reply.status() > 499) {
      fault(request, reply, "status " + reply.status());
    }
    String head = reply.head().toLowerCase(Locale.ROOT);
    for (String told : List.of("\r\nserver:", "x-powered-by", "\r\nx-evil")) {
      if (head.contains(told)) {
        fault(request, reply, "tells " + told);
      }
    }
    if (reply.status() >= 400) {
      LEAKS.stream()
          // An answer may quote what it was asked.
          .filter(leak -> reply.body().contains(leak) && !request.text().contains(leak))
          .forEach(leak -> fault(request, reply, "leaks " + leak));
    }
  }

  private void fault(HostileRequest request, RawHttp.Reply reply, String what) {
    if (faults.size() < MOST_FAULTS) {
      faults.putIfAbsent(
          request.about() + " " + what,
          what + "\n--- " + request.about() + "\n" + request.text() + "\n--- " + reply.text());
    }
  }
}
