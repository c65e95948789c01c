package kutip.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Files dropped on the page and feeds added there, as people do it in a browser. */
class IntakeE2E extends BrowserTest {

  private static final String DROP =
      """
      (upload, file) => {
        const data = new DataTransfer();
        data.items.add(new File([file.text], file.name, { type: 'text/plain' }));
        for (const name of ['dragenter', 'dragover', 'drop']) {
          upload.dispatchEvent(
            new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true, composed: true }));
        }
      }\
      """;

  private static String seed() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(IntakeE2E.class.getResourceAsStream("/kutip/insight/seed.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static void drop(Page page, String name, String text) {
    page.locator("vaadin-upload").evaluate(DROP, Map.of("name", name, "text", text));
  }

  @Test
  void theSeedFileDroppedOnThePageIsOneIndonesianArticleWithItsClaimsOnce() throws IOException {
    Page page = signedIn(1440, ColorScheme.LIGHT, "en-GB");
    page.navigate(at("/import"));
    page.locator("vaadin-upload").waitFor();

    drop(page, "000_067c4cf188416c78.txt", seed());

    page.locator("text=/1 stored|1 known already/").first().waitFor();
    page.navigate(at("/articles?q=Zuckerberg+Meta&language=id"));
    page.locator("a[href^='article/']").first().waitFor();
    page.locator("a[href^='article/']").first().click();
    page.locator(".kutip-claim-card").first().waitFor();
    assertThat(page.locator(".kutip-badge:has-text('Bahasa Indonesia')").count()).isPositive();
    List<String> said = page.locator(".kutip-claim-card .kutip-line-title").allTextContents();
    assertThat(said).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    assertThat(problems).isEmpty();
  }

  @Test
  void aLongImportMovesOnThePageByItself() {
    Page page = signedIn(1440, ColorScheme.LIGHT, "en-GB");
    page.navigate(at("/import"));
    page.locator("vaadin-upload").waitFor();
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      lines.append(
          "{\"id\":\"pushed-%d\",\"text\":\"Note %d: nothing of weight happened in town %d today.\"}\n"
              .formatted(i, i, i * 7));
    }

    drop(page, "many.jsonl", lines.toString());

    Locator card = page.locator(".kutip-card:has(h2:has-text('many.jsonl'))");
    card.locator("vaadin-progress-bar").waitFor();
    card.locator("text=/3,000 stored/").waitFor();
    page.waitForCondition(() -> !card.locator("vaadin-progress-bar").isVisible());
    assertThat(problems).isEmpty();
  }

  @Test
  void aFeedIsTriedOutAddedAndAsked() throws IOException {
    HttpServer site =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String address = "http://localhost:" + site.getAddress().getPort();
    String feed =
        """
        <?xml version="1.0"?><rss version="2.0"><channel><title>Browser feed</title>
        <item><title>Feed headline</title><link>%s/one</link><guid>e2e-1</guid>
        <description>Nvidia shares fell 17%% on Monday, erasing $589 billion in market value.\
        </description><pubDate>Tue, 28 Jan 2025 08:00:00 GMT</pubDate></item></channel></rss>
        """
            .formatted(address);
    site.createContext(
        "/",
        exchange -> {
          boolean isFeed = exchange.getRequestURI().getPath().equals("/feed.xml");
          byte[] body = (isFeed ? feed : "").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
          exchange.sendResponseHeaders(isFeed ? 200 : 404, body.length == 0 ? -1 : body.length);
          try (exchange) {
            exchange.getResponseBody().write(body);
          }
        });
    site.start();
    try {
      Page page = signedIn(1440, ColorScheme.LIGHT, "en-GB");
      page.navigate(at("/feeds"));
      page.locator("input[placeholder='https://']").fill(address + "/feed.xml");
      page.locator("vaadin-button:has-text('Try')").first().click();
      page.locator("text=Feed headline").first().waitFor();
      page.locator("vaadin-checkbox").first().click();
      page.locator("vaadin-button:has-text('Add')").first().click();
      Locator card = page.locator(".kutip-card:has-text('/feed.xml')").last();
      card.waitFor();
      card.locator("vaadin-button").first().click();
      page.locator("h2:has-text('Browser feed')").waitFor();
      page.locator("text=/1 seen, 1 stored/").first().waitFor();
      assertThat(problems).isEmpty();
    } finally {
      site.stop(0);
    }
  }
}
