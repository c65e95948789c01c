package kutip.intake.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WarcTest {

  private static final String PAGE =
      "<html><head><title>T%s</title><body><article><p>Page %s says that Größe is up 12.6%% since"
          + " Wednesday, when the company told investors of its plans.</p></article>";

  @Test
  void thePagesOfAWebArchiveAreReadWithTheirAddresses() {
    Found found = Found.in("crawl.warc", archive(false));
    assertThat(found.articles)
        .extracting(a -> a.url())
        .containsExactly(
            "https://news.example/1", "https://news.example/2", "https://news.example/text");
    assertThat(found.articles.getFirst().text()).startsWith("Page 1 says that Größe is up 12.6%");
    assertThat(found.articles.getFirst().source()).isEqualTo("news.example");
    assertThat(found.refusals).isEmpty();
  }

  @Test
  void recordsThatAreGzippedOneByOneAreReadToTheLast() {
    assertThat(Found.in("crawl.warc.gz", archive(true)).articles).hasSize(3);
  }

  @Test
  void aDamagedArchiveKeepsWhatWasReadBefore() {
    byte[] whole = archive(false);
    byte[] half = java.util.Arrays.copyOf(whole, whole.length * 3 / 5);
    Found found = Found.in("half.warc", half);
    assertThat(found.articles).isNotEmpty();
  }

  static byte[] archive(boolean zipped) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    add(
        out,
        zipped,
        record("warcinfo", null, "application/warc-fields", "software: x\r\n".getBytes(UTF_8)));
    add(
        out,
        zipped,
        page(
            "https://news.example/1",
            "200 OK",
            "text/html; charset=utf-8",
            PAGE.formatted(1, 1).getBytes(UTF_8),
            ""));
    add(
        out,
        zipped,
        page(
            "https://news.example/gone",
            "404 Not Found",
            "text/html",
            "<p>Gone".getBytes(UTF_8),
            ""));
    add(
        out,
        zipped,
        page("https://news.example/a.png", "200 OK", "image/png", new byte[] {1, 2}, ""));
    add(
        out,
        zipped,
        page(
            "https://news.example/2",
            "200 OK",
            "text/html; charset=iso-8859-1",
            Found.gzip(PAGE.formatted(2, 2).getBytes(ISO_8859_1)),
            "Content-Encoding: gzip\r\n"));
    add(
        out,
        zipped,
        record(
            "conversion",
            "https://news.example/text",
            "text/plain",
            "Plain text.".getBytes(UTF_8)));
    return out.toByteArray();
  }

  private static void add(ByteArrayOutputStream out, boolean zipped, byte[] record) {
    out.writeBytes(zipped ? Found.gzip(record) : record);
  }

  private static byte[] page(String url, String status, String type, byte[] body, String more) {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ("HTTP/1.1 "
                + status
                + "\r\nContent-Type: "
                + type
                + "\r\n"
                + more
                + "Content-Length: "
                + body.length
                + "\r\n\r\n")
            .getBytes(UTF_8));
    http.writeBytes(body);
    return record("response", url, "application/http; msgtype=response", http.toByteArray());
  }

  private static byte[] record(
      String type, @Nullable String url, String contentType, byte[] block) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(
        ("WARC/1.0\r\nWARC-Type: "
                + type
                + "\r\n"
                + (url == null ? "" : "WARC-Target-URI: " + url + "\r\n")
                + "WARC-Date: 2025-11-01T00:00:00Z\r\n"
                + "WARC-Record-ID: <urn:uuid:"
                + java.util.UUID.randomUUID()
                + ">\r\n"
                + "Content-Type: "
                + contentType
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n")
            .getBytes(UTF_8));
    out.writeBytes(block);
    out.writeBytes("\r\n\r\n".getBytes(UTF_8));
    return out.toByteArray();
  }
}
