package kutip.intake.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeFetchTest {

  private TestSite site;
  private final SafeFetch fetch = TestSite.fetch();

  @BeforeEach
  void open() throws IOException {
    site = new TestSite();
  }

  @AfterEach
  void close() {
    fetch.close();
    site.close();
  }

  @Test
  void aPageComesWithItsTypeEncodingAndValidatorsUnderOurOwnName() {
    site.page(
        "/a",
        exchange -> {
          assertThat(exchange.getRequestHeaders().getFirst("User-Agent")).startsWith("Kutip/");
          exchange.getResponseHeaders().set("ETag", "\"1\"");
          TestSite.send(exchange, 200, "text/html; charset=ISO-8859-1", "hello");
        });
    Fetched.Answer answer = (Fetched.Answer) get(site.url("/a"));
    assertThat(new String(answer.body(), UTF_8)).isEqualTo("hello");
    assertThat(answer.contentType()).startsWith("text/html");
    assertThat(answer.charset()).isEqualTo(java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(answer.validators().etag()).isEqualTo("\"1\"");
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    site.page(
        "/feed",
        exchange -> {
          boolean known = "\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          TestSite.send(exchange, known ? 304 : 200, "text/plain", known ? "" : "new");
        });
    assertThat(fetch.get(site.url("/feed"), new Fetched.Validators("\"1\"", null)))
        .isEqualTo(new Fetched.NotModified());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://site.test/",
        "jar:http://x!/",
        "gopher://x",
        "javascript:1",
        "x",
        "",
        "http://",
        "http://user:pw@site.test/"
      })
  void onlyAddressesOfTheWebAreAsked(String address) {
    assertThat(get(address)).isInstanceOf(Fetched.Failed.class);
  }

  @Test
  void aHostInsideIsNotAsked() {
    site.page("/secret", "text/plain", "secret");
    assertThat(reason(site.url("inside.test", "/secret"))).contains("public internet");
    assertThat(reason(site.url("127.0.0.1", "/secret"))).contains("public internet");
    assertThat(reason(site.url("[::1]", "/secret"))).isNotBlank();
    assertThat(site.asked).isEmpty();
  }

  @Test
  void aRedirectInsideIsNotFollowed() {
    site.page("/out", exchange -> TestSite.redirect(exchange, site.url("inside.test", "/secret")));
    site.page("/secret", "text/plain", "secret");
    assertThat(reason(site.url("/out"))).contains("public internet");
    assertThat(site.asked).noneMatch(a -> a.contains("secret"));
  }

  @Test
  void aRedirectToAFileIsNotFollowed() {
    site.page("/out", exchange -> TestSite.redirect(exchange, "file:///etc/passwd"));
    assertThat(reason(site.url("/out"))).contains("http://");
  }

  @Test
  void aGoodRedirectIsFollowedAndACircleIsNot() {
    site.page("/old", exchange -> TestSite.redirect(exchange, "new?x=1"));
    site.page("/new", "text/plain", "moved");
    site.page("/circle", exchange -> TestSite.redirect(exchange, "/circle"));
    Fetched.Answer answer = (Fetched.Answer) get(site.url("/old"));
    assertThat(answer.address().toString()).endsWith("/new?x=1");
    assertThat(reason(site.url("/circle"))).contains("more than 3 redirects");
  }

  @Test
  void anAnswerWithoutEndIsCutOffByItsLength() {
    site.page(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 1000; i++) {
              out.write(new byte[1 << 16]);
            }
          } catch (IOException hungUp) {
            // As it should be.
          }
        });
    assertThat(reason(site.url("/endless"))).contains("longer than 1 MB");
  }

  @Test
  void anAnswerThatDripsIsCutOffByTheClock() {
    site.page(
        "/drip",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
              out.write('x');
              out.flush();
              sleep(200);
            }
          } catch (IOException hungUp) {
            // As it should be.
          }
        });
    long start = System.nanoTime();
    assertThat(reason(site.url("/drip"))).isEqualTo("took too long");
    assertThat(System.nanoTime() - start).isLessThan(8_000_000_000L);
  }

  @Test
  void aBombInGzipIsNotUnpacked() {
    byte[] bomb = gzip(new byte[200 << 20]);
    site.page(
        "/bomb",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          TestSite.send(exchange, 200, "text/html", bomb);
        });
    assertThat(reason(site.url("/bomb"))).contains("packed too tightly");
  }

  @Test
  void anHonestGzipIsUnpacked() {
    site.page(
        "/gz",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          TestSite.send(exchange, 200, "text/html", gzip("packed".getBytes(UTF_8)));
        });
    assertThat(new String(((Fetched.Answer) get(site.url("/gz"))).body(), UTF_8))
        .isEqualTo("packed");
  }

  @Test
  void robotsTxtIsHonouredForUsAndForAll() {
    site.page(
        "/robots.txt",
        "text/plain",
        "User-agent: kutip\nDisallow: /not-kutip\n\nUser-agent: *\nDisallow: /\n");
    site.page("/open", "text/plain", "open");
    site.page("/not-kutip", "text/plain", "closed");
    assertThat(get(site.url("/open"))).isInstanceOf(Fetched.Answer.class);
    assertThat(reason(site.url("/not-kutip/x"))).contains("robots.txt");
    assertThat(site.asked).noneMatch(a -> a.contains("not-kutip"));
    assertThat(site.asked).filteredOn(a -> a.endsWith("robots.txt")).hasSize(1);
  }

  @Test
  void aRedirectToAForbiddenPageIsNotFollowed() {
    site.page("/robots.txt", "text/plain", "User-agent: *\nDisallow: /closed\n");
    site.page("/old", exchange -> TestSite.redirect(exchange, "/closed"));
    site.page("/closed", "text/plain", "closed");
    assertThat(reason(site.url("/old"))).contains("robots.txt");
  }

  @Test
  void aSiteInTroubleIsLeftAlone() {
    site.page("/robots.txt", exchange -> TestSite.send(exchange, 503, "text/plain", "no"));
    site.page("/a", "text/plain", "a");
    assertThat(reason(site.url("/a"))).contains("robots.txt");
  }

  @Test
  void whatAServerAnswersInsteadIsSaid() {
    site.page(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          TestSite.send(exchange, 503, "text/plain", "busy");
        });
    assertThat(get(site.url("/busy"))).isEqualTo(new Fetched.Failed("the server answers 503", 120));
    assertThat(reason(site.url("/missing"))).isEqualTo("the server answers 404");
    assertThat(reason("http://nowhere.test/")).isEqualTo("there is no such host");
  }

  @Test
  void addressesInOtherScriptsAreAskedAsMachinesWriteThem() {
    site.page("/berita", "text/plain", "ya");
    assertThat(get(site.url("/berita/saham naik é"))).isInstanceOf(Fetched.Answer.class);
    assertThat(site.asked).last().asString().endsWith("/berita/saham%20naik%20%C3%A9");
  }

  private Fetched get(String address) {
    return fetch.get(address, Fetched.Validators.NONE);
  }

  private String reason(String address) {
    return ((Fetched.Failed) get(address)).reason();
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static byte[] gzip(byte[] content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(content);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
