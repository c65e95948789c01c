package kutip.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kutip.intake.fetch.SafePost.Sent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SafePostTest {

  private TestSite site;
  private final SafePost post = TestSite.post();

  @BeforeEach
  void open() throws IOException {
    site = new TestSite();
  }

  @AfterEach
  void close() {
    post.close();
    site.close();
  }

  private Sent send(String address) {
    return post.send(address, "{}".getBytes(UTF_8), Map.of("webhook-id", "7"));
  }

  @Test
  void aMessageArrivesWithItsHeaders() {
    AtomicReference<String> heard = new AtomicReference<>();
    site.page(
        "/hook",
        exchange -> {
          heard.set(
              exchange.getRequestMethod()
                  + exchange.getRequestHeaders().getFirst("webhook-id")
                  + new String(exchange.getRequestBody().readAllBytes(), UTF_8));
          TestSite.send(exchange, 204, "text/plain", "");
        });

    assertThat(send(site.url("/hook"))).isEqualTo(new Sent.Answered(204, 0));
    assertThat(heard.get()).isEqualTo("POST7{}");
  }

  @Test
  void nothingIsSentInsideNorWithoutEncryption() {
    site.page("/hook", "text/plain", "ok");

    assertThat(send(site.url("inside.test", "/hook")))
        .isEqualTo(new Sent.Failed("only addresses that begin with https:// are sent to"));
    assertThat(send(site.url("inside.test", "/hook").replace("http:", "https:")))
        .isEqualTo(new Sent.Failed("not an address of the public internet"));
    assertThat(post.refusal("file:///etc/passwd")).isNotNull();
    assertThat(post.refusal("https://user:word@receiver.example/")).isNotNull();
    assertThat(post.refusal("https://receiver.example/x")).isNull();
    assertThat(site.asked).isEmpty();
  }

  @Test
  void aRedirectIsAnAnswerAndIsNotFollowed() {
    site.page("/hook", exchange -> TestSite.redirect(exchange, site.url("/other")));
    site.page("/other", "text/plain", "no");

    assertThat(send(site.url("/hook"))).isEqualTo(new Sent.Answered(302, 0));
    assertThat(site.asked).noneMatch(address -> address.endsWith("/other"));
  }

  @Test
  void anAnswerWithoutEndIsNotRead() {
    site.page(
        "/hook",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            while (true) {
              out.write(new byte[1 << 16]);
            }
          }
        });

    assertThat(send(site.url("/hook"))).isEqualTo(new Sent.Answered(200, 0));
  }
}
