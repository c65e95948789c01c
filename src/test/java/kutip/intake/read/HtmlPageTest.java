package kutip.intake.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kutip.article.ArticleDraft;
import kutip.shared.Language;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

  private static final String BODY =
      """
      <nav><a href=/>Home</a> <a href=/tech>Tech</a> Subscribe now to our newsletter</nav>
      <article><h1>Meta lays off 600</h1>
      <p>Meta is cutting about 600 jobs in its superintelligence unit, a memo seen by this paper says,
         as the company reshuffles the teams that it hired at great cost this summer.</p>
      <div class="ad"><script>track("x")</script></div>
      <p>Shares of the company fell 12.6&nbsp;% at the end of October, wiping out $240 billion of
         market value, after its chief said that spending on AI would rise again next year.</p>
      <ul><li>Point one about the teams that stay.<li>Point two about the ones that go.</ul>
      </article>
      <footer>© All rights reserved. Cookie settings.</footer>
      """;

  @Test
  void theMainTextIsFoundWithoutNavigationAndScripts() {
    ArticleDraft article = page("<title>Meta lays off 600 | The Daily</title>");
    assertThat(article.text())
        .contains(
            "cutting about 600 jobs in its superintelligence unit, a memo", "12.6 % at the end")
        .doesNotContain("Subscribe", "Cookie", "track", "<");
    assertThat(article.text().lines().count()).isBetween(4L, 5L);
  }

  @Test
  void linkedDataSaysTitleDateAddressAndPublisher() {
    ArticleDraft article =
        page(
            """
            <html lang=id><title>Other</title><meta property="og:title" content="Worse">
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"Organization","name":"Nobody"},
              {"@type":["NewsArticle"],"headline":"Meta &amp; its cuts","inLanguage":"id-ID",
               "datePublished":"2025-10-30T23:30:00-07:00",
               "mainEntityOfPage":{"@id":"https://daily.example/x"},"url":"https://daily.example/cuts",
               "publisher":{"@type":"Organization","name":"The Daily"}}]}</script>
            """);
    assertThat(article.title()).isEqualTo("Meta & its cuts");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 10, 30));
    assertThat(article.language()).isEqualTo(Language.ID);
    assertThat(article.url()).isEqualTo("https://daily.example/cuts");
    assertThat(article.source()).isEqualTo("The Daily");
  }

  @Test
  void openGraphAndCanonicalAddressServeWithoutLinkedData() {
    ArticleDraft article =
        page(
            """
            <title>Meta lays off 600 - The Daily</title>
            <meta property="og:site_name" content="The Daily">
            <meta property="og:locale" content="pt_BR">
            <meta property="article:published_time" content="2025-10-30">
            <link rel=canonical href="https://daily.example/canonical">
            <script type="application/ld+json">{"broken": </script>
            """);
    assertThat(article.title()).isEqualTo("Meta lays off 600");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 10, 30));
    assertThat(article.language()).isEqualTo(Language.PT);
    assertThat(article.url()).isEqualTo("https://daily.example/canonical");
  }

  @Test
  void theTimeElementGivesTheDateWhenNothingElseDoes() {
    ArticleDraft article = page("<time datetime='2025-09-01T10:00'>1 September</time>");
    assertThat(article.publishedOn()).isEqualTo(LocalDate.of(2025, 9, 1));
  }

  @Test
  void aTemplatesEnglishIsNotBelieved() {
    assertThat(page("<html lang=en-US>").language()).isNull();
  }

  @Test
  void anImpossibleDateIsNoDate() {
    assertThat(page("<meta name=date content='1970-01-01'>").publishedOn()).isNull();
    assertThat(page("<meta name=date content='9999-12-31'>").publishedOn()).isNull();
    assertThat(page("<meta name=date content='2025-02-31'>").publishedOn()).isNull();
  }

  @Test
  void anAddressThatIsNotOfTheWebIsNotKept() {
    assertThat(page("<link rel=canonical href='javascript:alert(1)'>").url()).isNull();
    assertThat(page("<link rel=canonical href='file:///etc/passwd'>").url()).isNull();
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThat(Found.in("a.html", "<html><body><script>x()</script></body></html>").refusals)
        .containsExactly("a.html: the page has no main text");
  }

  @Test
  void unspacedTextIsFoundToo() {
    String text = "メタは人工知能部門の従業員およそ六百人を削減する。株価は十月末に一二・六％下落した。";
    Found found = Found.in("a.html", "<html><body><main><p>" + text + "</p></main></body>");
    assertThat(found.only().text()).isEqualTo(text);
  }

  @Test
  void aHundredThousandNestedElementsNeitherOverflowNorStall() {
    String html = "<html><body>" + "<div>".repeat(100_000) + "<p>Deep text of the page.</p>";
    long start = System.nanoTime();
    Found found = Found.in("deep.html", html);
    assertThat(found.articles.size() + found.refusals.size()).isEqualTo(1);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void deeplyNestedLinkedDataIsPassedOver() {
    String json = "[".repeat(200_000);
    assertThat(page("<script type='application/ld+json'>" + json + "</script>").text())
        .isNotBlank();
  }

  private static ArticleDraft page(String head) {
    return Found.in("page.html", "<!doctype html>" + head + "<body>" + BODY).only();
  }
}
