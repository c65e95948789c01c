package kutip.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.article.ArticleService;
import kutip.article.ArticleSummary;
import kutip.intake.fetch.SafeFetch;
import kutip.intake.fetch.TestSite;
import kutip.testkit.StoreTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@StoreTest
class FeedsIT {

  private static final String PAGE =
      "<html><head><title>A page</title><meta property='article:published_time' content='2025-10-29'></head>"
          + "<body><article><p>"
          + "Meta is cutting six hundred jobs, says a memo. ".repeat(12)
          + "</p></article>";

  @Autowired FeedRows rows;
  @Autowired ArticleService articles;
  @Autowired ArticleQueries stored;
  @Autowired TransactionTemplate transaction;

  private final SafeFetch fetch = TestSite.fetch();
  private TestSite site;
  private FeedPoll poll;
  private FeedService service;

  @BeforeEach
  void open() throws IOException {
    site = new TestSite();
    poll = new FeedPoll(rows, fetch, new FeedPages(fetch), articles, transaction);
    service = new FeedService(rows, poll, fetch);
  }

  @AfterEach
  void close() {
    fetch.close();
    site.close();
  }

  private static String item(int number, String text) {
    return "<item><guid>g"
        + number
        + "</guid><title>Headline "
        + number
        + "</title><link>http://site.test:PORT/page/"
        + number
        + "</link><pubDate>Thu, 30 Oct 2025 21:00:00 GMT</pubDate><description>"
        + text
        + "</description></item>";
  }

  private String rss(String... items) {
    String port = site.url("").replaceAll(".*:", "");
    return "<rss version=\"2.0\"><channel><title>Daily</title>"
        + String.join("", items).replace("PORT", port)
        + "</channel></rss>";
  }

  private Feed polled(FeedId id) {
    service.poll(id);
    return rows.find(id).orElseThrow();
  }

  private FeedId added(String path, boolean wholePages) {
    return service.add(site.url(path), wholePages, "ana").orElseThrow();
  }

  @Test
  void newItemsAreStoredOnceAndTheHealthLineSaysSo() {
    String[] answer = {rss(item(1, "First text."), item(2, "Second text."))};
    site.page("/feed", e -> TestSite.send(e, 200, "application/rss+xml", answer[0]));
    FeedId id = added("/feed", false);

    Feed first = polled(id);
    answer[0] = rss(item(3, "Third text."), item(1, "First text, since corrected."));
    Feed second = polled(id);
    Feed third = polled(id);

    assertThat(first.name()).isEqualTo("Daily");
    assertThat(first.outcome()).isEqualTo(FeedOutcome.NEWS);
    assertThat(first.seen()).isEqualTo(2);
    assertThat(second.seen()).isEqualTo(3);
    assertThat(second.stored()).isEqualTo(3);
    assertThat(third.outcome()).isEqualTo(FeedOutcome.NOTHING_NEW);
    assertThat(third.nextPollAt()).isAfter(Instant.now().plus(Duration.ofMinutes(25)));
    assertThat(stored.list(ArticleFilter.ALL, 0, 10))
        .extracting(ArticleSummary::source)
        .containsOnly("Daily");
  }

  @Test
  void whatHasNotChangedIsAskedForByItsValidators() {
    AtomicInteger sent = new AtomicInteger();
    site.page(
        "/feed",
        e -> {
          e.getResponseHeaders().set("ETag", "\"v1\"");
          boolean same = "\"v1\"".equals(e.getRequestHeaders().getFirst("If-None-Match"));
          sent.addAndGet(same ? 0 : 1);
          TestSite.send(
              e, same ? 304 : 200, "application/rss+xml", same ? "" : rss(item(1, "Text.")));
        });
    FeedId id = added("/feed", false);

    polled(id);
    Feed again = polled(id);

    assertThat(sent).hasValue(1);
    assertThat(again.outcome()).isEqualTo(FeedOutcome.NOTHING_NEW);
    assertThat(again.seen()).isEqualTo(1);
  }

  @Test
  void failuresBackOffAndSuccessForgivesThem() {
    AtomicInteger status = new AtomicInteger(500);
    site.page(
        "/feed", e -> TestSite.send(e, status.get(), "application/rss+xml", rss(item(1, "Text."))));
    FeedId id = added("/feed", false);

    Feed once = polled(id);
    Feed twice = polled(id);
    for (int i = 0; i < 10; i++) {
      polled(id);
    }
    Feed often = rows.find(id).orElseThrow();
    status.set(200);
    Feed well = polled(id);

    assertThat(once.outcome()).isEqualTo(FeedOutcome.FAILED);
    assertThat(once.message()).isEqualTo("the server answers 500");
    assertThat(twice.failures()).isEqualTo(2);
    assertThat(twice.nextPollAt()).isAfter(Instant.now().plus(Duration.ofMinutes(115)));
    assertThat(often.nextPollAt()).isBefore(Instant.now().plus(Duration.ofHours(25)));
    assertThat(well.failures()).isZero();
    assertThat(well.message()).isNull();
  }

  @Test
  void aServersWishToBeLeftAloneIsHonoured() {
    site.page(
        "/feed",
        e -> {
          e.getResponseHeaders().set("Retry-After", "36000");
          TestSite.send(e, 429, "text/plain", "");
        });
    Feed feed = polled(added("/feed", false));
    assertThat(feed.nextPollAt()).isAfter(Instant.now().plus(Duration.ofHours(9)));
  }

  @Test
  void thePageBehindATeaserIsReadWhenWanted() {
    site.page(
        "/feed",
        e ->
            TestSite.send(
                e, 200, "application/rss+xml", rss(item(1, "Teaser."), item(2, "Gone."))));
    site.page("/page/1", e -> TestSite.send(e, 200, "text/html; charset=utf-8", PAGE));

    Feed feed = polled(added("/feed", true));

    assertThat(feed.stored()).isEqualTo(2);
    assertThat(stored.list(ArticleFilter.ALL, 0, 10))
        .extracting(ArticleSummary::heading)
        .containsExactlyInAnyOrder("A page", "Headline 2");
  }

  @Test
  void aPageThatIsNoFeedFailsWithTheReason() {
    site.page("/feed", e -> TestSite.send(e, 200, "text/html", PAGE));
    Feed feed = polled(added("/feed", false));
    assertThat(feed.message()).isEqualTo("a page, not a feed");
    assertThat(service.test(site.url("/feed")))
        .isEqualTo(new FeedProbe.Fails("a page, not a feed"));
  }

  @Test
  void tryingOutKeepsNothing() {
    site.page("/feed", e -> TestSite.send(e, 200, "application/rss+xml", rss(item(1, "Text."))));
    assertThat(service.test(site.url("/feed")))
        .isEqualTo(new FeedProbe.Works("Daily", 1, java.util.List.of("Headline 1")));
    assertThat(rows.all()).isEmpty();
  }

  @Test
  void onlyFeedsWhoseTimeHasComeAndThatAreNotPausedAreAsked() {
    site.page("/a", e -> TestSite.send(e, 200, "application/rss+xml", rss(item(1, "A text."))));
    site.page("/b", e -> TestSite.send(e, 200, "application/rss+xml", rss(item(2, "B text."))));
    FeedId asked = added("/a", false);
    FeedId paused = added("/b", false);
    service.pause(paused);
    FeedWork work = new FeedWork(rows, poll);

    run(work);
    run(work);

    assertThat(site.asked).filteredOn(a -> a.endsWith("/a")).hasSize(1);
    assertThat(site.asked).noneMatch(a -> a.endsWith("/b"));
    service.resume(paused);
    run(work);
    assertThat(rows.find(paused).orElseThrow().seen()).isEqualTo(1);
    assertThat(rows.find(asked).orElseThrow().seen()).isEqualTo(1);
  }

  @Test
  void anAddressIsKeptOnceAndForgottenWithItsItems() {
    site.page("/feed", e -> TestSite.send(e, 200, "application/rss+xml", rss(item(1, "Text."))));
    FeedId id = added("/feed", false);
    assertThat(service.add(site.url("/feed"), false, "ana")).isEmpty();
    polled(id);
    service.remove(id);
    assertThat(rows.all()).isEmpty();
    assertThat(stored.count(ArticleFilter.ALL)).isEqualTo(1);
  }

  private static void run(FeedWork work) {
    try {
      work.run();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
