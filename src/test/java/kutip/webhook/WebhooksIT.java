package kutip.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kutip.testkit.ArticleBuilder.anArticle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.intake.fetch.SafePost;
import kutip.intake.fetch.TestSite;
import kutip.shared.ClaimKind;
import kutip.testkit.Desk;
import kutip.testkit.SlotSamples;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StoreTest
class WebhooksIT {

  private static final FactFilter MOVES = HookFilter.read("kind=talent_move");

  @Autowired Desk desk;
  @Autowired FactNews news;
  @Autowired WebhookRows rows;
  @Autowired DeliveryRows deliveries;
  @Autowired FactQueries facts;
  @Autowired JsonMapper json;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher events;

  private final SafePost post = TestSite.post();
  private final List<Heard> heard = new ArrayList<>();
  private TestSite site;
  private WebhookService webhooks;
  private WebhookSending sending;
  private Instant now = Instant.now();
  private volatile int status = 200;

  private record Heard(Map<String, String> headers, String body) {}

  @BeforeEach
  void open() throws IOException {
    site = new TestSite();
    site.page("/hook", this::listen);
    webhooks = new WebhookService(rows, deliveries, post, events);
    Clock clock =
        new Clock() {
          @Override
          public ZoneOffset getZone() {
            return ZoneOffset.UTC;
          }

          @Override
          public Clock withZone(java.time.ZoneId zone) {
            return this;
          }

          @Override
          public Instant instant() {
            return now;
          }
        };
    StaticListableBeanFactory clocks = new StaticListableBeanFactory(Map.of("clock", clock));
    sending =
        new WebhookSending(
            rows,
            deliveries,
            facts,
            post,
            json,
            transaction,
            events,
            clocks.getBeanProvider(Clock.class));
  }

  @AfterEach
  void close() {
    post.close();
    site.close();
  }

  private void listen(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new java.util.HashMap<>();
    exchange.getRequestHeaders().forEach((n, v) -> headers.put(n.toLowerCase(), v.getFirst()));
    heard.add(new Heard(headers, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
    TestSite.send(exchange, status, "text/plain", "");
  }

  private NewWebhook hook(FactFilter filter) {
    return webhooks.register(site.url("/hook"), filter, "root");
  }

  private void layoff(int people) {
    desk.store(
        anArticle()
            .saying("Meta lays off " + people + " people.", SlotSamples.layoff("Meta", people)));
  }

  private void tell() throws InterruptedException {
    now = now.plusSeconds(1);
    news.deal(now);
    boolean more = sending.send();
    while (more) {
      more = sending.send();
    }
  }

  private void later(Duration time) throws InterruptedException {
    now = now.plus(time);
    tell();
  }

  private Webhook only() {
    return webhooks.all().getFirst();
  }

  @Test
  void aNewFactIsToldOnceWithItsQuoteAndASignatureThatTheSecretProves() throws Exception {
    NewWebhook made = hook(MOVES);
    layoff(600);
    desk.store(
        anArticle()
            .saying("Nvidia lost 3 %, or $90 billion.", SlotSamples.fall("Nvidia", "3", "90")));

    tell();
    tell();

    assertThat(heard).hasSize(1);
    Heard message = heard.getFirst();
    JsonNode body = json.readTree(message.body());
    assertThat(body.path("type").asString()).isEqualTo("facts.found");
    assertThat(body.path("data")).hasSize(1);
    assertThat(body.at("/data/0/kind").asString()).isEqualTo("talent_move");
    assertThat(body.at("/data/0/claims/0/quote").asString()).isEqualTo("Meta lays off 600 people.");
    String id = message.headers().get("webhook-id");
    String time = message.headers().get("webhook-timestamp");
    Mac mac = Mac.getInstance("HmacSHA256");
    byte[] key = Base64.getDecoder().decode(made.secret().substring("whsec_".length()));
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    byte[] signature = mac.doFinal((id + "." + time + "." + message.body()).getBytes(UTF_8));
    assertThat(message.headers())
        .containsEntry("webhook-signature", "v1," + Base64.getEncoder().encodeToString(signature));
    assertThat(webhooks.deliveries(only().id(), Long.MAX_VALUE, 10))
        .extracting(Delivery::state)
        .containsExactly(DeliveryState.DELIVERED);
    assertThat(made.toString()).doesNotContain("whsec_");
  }

  @Test
  void factsFromBeforeAndOnesThatTheFilterLeavesOutAreNotTold() throws Exception {
    layoff(601);
    Thread.sleep(5);
    hook(HookFilter.read("kind=talent_move&company=Nvidia"));
    layoff(601);
    layoff(950);

    tell();

    assertThat(heard).isEmpty();
    assertThat(MOVES.kinds()).containsExactly(ClaimKind.TALENT_MOVE);
  }

  @Test
  void whatFailsIsTriedAgainLaterAndThenCountsAsHeard() throws Exception {
    hook(MOVES);
    layoff(602);
    status = 503;
    tell();
    later(Duration.ofSeconds(20));
    assertThat(heard).hasSize(1);
    assertThat(only().failures()).isEqualTo(1);

    status = 200;
    later(Duration.ofSeconds(30));

    assertThat(heard).hasSize(2);
    assertThat(heard.get(1).headers().get("webhook-id"))
        .isEqualTo(heard.get(0).headers().get("webhook-id"));
    assertThat(only().failures()).isZero();
    assertThat(webhooks.deliveries(only().id(), Long.MAX_VALUE, 10).getFirst().attempts())
        .isEqualTo(2);
  }

  @Test
  void anAddressThatHasNotHeardForDaysIsToldNothingMoreUntilSomebodyResumesIt() throws Exception {
    hook(MOVES);
    layoff(603);
    status = 500;
    tell();
    for (int hours = 0; hours < 6 * 24; hours += 6) {
      layoff(2000 + hours * 40);
      later(Duration.ofHours(6));
    }
    assertThat(only().active()).isFalse();
    assertThat(only().stoppedBecause()).isEqualTo("answers 500");
    assertThat(webhooks.deliveries(only().id(), Long.MAX_VALUE, 100))
        .extracting(Delivery::state)
        .contains(DeliveryState.FAILED);
    int before = heard.size();
    later(Duration.ofDays(1));
    assertThat(heard).hasSize(before);

    status = 200;
    webhooks.resume(only().id(), "root");
    later(Duration.ofSeconds(1));

    assertThat(heard).hasSizeGreaterThan(before);
  }

  @Test
  void anAddressThatSaysItIsGoneIsBelieved() throws Exception {
    hook(FactFilter.ALL);
    layoff(604);
    status = 410;

    tell();

    assertThat(only().active()).isFalse();
  }

  @Test
  void addressesInsideAndFiltersThatAreNoneAreRefused() {
    assertThatThrownBy(() -> webhooks.register("https://127.0.0.1/x", MOVES, "root"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> webhooks.register("http://receiver.example/", MOVES, "root"))
        .hasMessageContaining("https://");
    assertThatThrownBy(() -> HookFilter.read("kind=gossip")).hasMessageContaining("kind");
    assertThatThrownBy(() -> HookFilter.read("colour=red")).hasMessageContaining("colour");
    assertThat(HookFilter.read("https://desk.example/facts?company=Meta&kind=talent_move"))
        .isEqualTo(HookFilter.read("kind=talent_move&company=Meta"));
    assertThat(HookFilter.text(HookFilter.read("company=A%26B"))).isEqualTo("company=A%26B");
  }
}
