package kutip.intake.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import kutip.article.ArticleDraft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedsTest {

  @TempDir Path folder;

  @Test
  void rssGivesAnArticleForEachItemWithItsWholeText() {
    Found found =
        Found.in(
            "feed.xml",
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
            <title>Harian Teknologi</title><link>https://harian.example/</link>
            <item><title>Meta &amp;amp; 600 karyawan</title><link>https://harian.example/1</link>
              <guid>one</guid><pubDate>Thu, 30 Oct 2025 21:00:00 GMT</pubDate>
              <description>Ringkasan.</description>
              <content:encoded><![CDATA[<p>Meta memberhentikan 600 karyawan.</p><p>Saham turun.</p>]]></content:encoded>
            </item>
            <item><link>https://harian.example/2</link></item>
            </channel></rss>
            """);
    ArticleDraft first = found.articles.getFirst();
    assertThat(first.title()).isEqualTo("Meta & 600 karyawan");
    assertThat(first.text()).isEqualTo("Meta memberhentikan 600 karyawan.\nSaham turun.");
    assertThat(first.publishedOn()).isEqualTo(LocalDate.of(2025, 10, 30));
    assertThat(first.url()).isEqualTo("https://harian.example/1");
    assertThat(first.source()).isEqualTo("Harian Teknologi");
    assertThat(found.refusals).containsExactly("feed.xml!/item 2: the item has no text");
  }

  @Test
  void atomIsReadInTheEncodingThatItDeclares() {
    String atom =
        """
        <?xml version="1.0" encoding="ISO-8859-1"?>
        <feed xmlns="http://www.w3.org/2005/Atom"><title>Blatt</title>
        <entry><id>urn:1</id><title>Größe</title><link href="https://blatt.example/g"/>
        <updated>2025-11-02T08:00:00Z</updated><content type="html">&lt;b&gt;Übernahme&lt;/b&gt;</content>
        </entry></feed>
        """;
    ArticleDraft article = Found.in("a.atom", atom.getBytes(ISO_8859_1)).only();
    assertThat(article.title()).isEqualTo("Größe");
    assertThat(article.text()).isEqualTo("Übernahme");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 11, 2));
  }

  @Test
  void jsonFeedIsReadAsTextOrPage() {
    Found found =
        Found.in(
            "feed.json",
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "Desk", "items": [
             {"id": "1", "url": "https://desk.example/1", "title": "A", "content_html": "<p>One.</p><p>Two.</p>",
              "date_published": "2025-10-30T10:00:00+07:00"},
             {"id": "2", "content_text": "Three.", "url": "javascript:alert(1)"}]}
            """);
    assertThat(found.texts()).containsExactly("One.\nTwo.", "Three.");
    assertThat(found.articles.get(1).url()).isNull();
    assertThat(found.articles.getFirst().publishedOn()).isEqualTo(LocalDate.of(2025, 10, 30));
  }

  @Test
  void entitiesThatNameFilesAreNotFollowed() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "TOP SECRET");
    Found found =
        Found.in(
            "xxe.xml",
            """
            <?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "%s">]>
            <rss version="2.0"><channel><title>T</title><item><title>&x;</title>
            <description>text &x;</description></item></channel></rss>
            """
                .formatted(secret.toUri()));
    assertThat(found.articles).isEmpty();
    assertThat(found.refusals).singleElement().asString().contains("document type");
  }

  @Test
  void aBillionLaughsAreRefusedAtOnce() {
    StringBuilder dtd = new StringBuilder("<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      dtd.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    }
    long start = System.nanoTime();
    Found found =
        Found.in(
            "laughs.xml",
            "<?xml version=\"1.0\"?><!DOCTYPE rss ["
                + dtd
                + "]><rss version=\"2.0\"><channel><title>&a11;"
                + "</title></channel></rss>");
    assertThat(found.refusals).singleElement().asString().contains("document type");
    assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
  }

  @Test
  void bottomlessNestingIsRefused() {
    String deep =
        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><content type=\"xhtml\">"
            + "<div>".repeat(100_000);
    assertThat(Found.in("deep.xml", deep).refusals)
        .singleElement()
        .asString()
        .containsAnyOf("more than 200 levels", "not valid XML");
  }

  @Test
  void brokenAndForeignXmlIsNamed() {
    assertThat(Found.in("a.xml", "<rss version=\"2.0\"><channel><item>").refusals)
        .singleElement()
        .asString()
        .startsWith("a.xml: not valid XML");
    assertThat(Found.in("b.xml", "<?xml version='1.0'?><note>hi</note>").refusals)
        .containsExactly("b.xml: XML that is no feed");
  }

  @Test
  void aPageUnderAFeedsAddressIsSaidToBeOne() {
    assertThatThrownBy(
            () -> FeedDocument.parse("<!doctype html><p>x".getBytes(UTF_8), Origin.UNKNOWN))
        .hasMessage("a page, not a feed");
  }
}
