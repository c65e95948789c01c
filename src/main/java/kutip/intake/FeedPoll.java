package kutip.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.article.ArticleDraft;
import kutip.article.ArticleService;
import kutip.article.StoreResult;
import kutip.intake.fetch.Fetched;
import kutip.intake.fetch.Fetched.Validators;
import kutip.intake.fetch.SafeFetch;
import kutip.intake.read.FeedDocument;
import kutip.intake.read.FeedItem;
import kutip.intake.read.InvalidArticleException;
import kutip.intake.read.Origin;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks one feed once: what is new is stored together with the feed's own state. */
@Component
class FeedPoll {

  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  /** Items taken at a time; the rest follows at the next question, which then comes soon. */
  private static final int MOST_ITEMS = 40;

  private static final Duration SOON = Duration.ofMinutes(1);

  private final FeedRows rows;
  private final SafeFetch fetch;
  private final FeedPages pages;
  private final ArticleService articles;
  private final TransactionTemplate transaction;
  private final Clock clock = Clock.systemUTC();

  FeedPoll(
      FeedRows rows,
      SafeFetch fetch,
      FeedPages pages,
      ArticleService articles,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.fetch = fetch;
    this.pages = pages;
    this.articles = articles;
    this.transaction = transaction;
  }

  void poll(Feed feed) {
    Validators known = rows.validators(feed.id());
    switch (fetch.get(feed.address(), known)) {
      case Fetched.NotModified same -> keep(feed, FeedNews.nothing(known), 0);
      case Fetched.Failed(String reason, long wait) ->
          keep(feed, FeedNews.failed(feed, reason, known), wait);
      case Fetched.Answer answer -> read(feed, answer, known);
    }
  }

  private void read(Feed feed, Fetched.Answer answer, Validators known) {
    FeedDocument document;
    try {
      String address = answer.address().toString();
      document = FeedDocument.parse(answer.body(), Origin.fetched(address, answer.charset()));
    } catch (InvalidArticleException e) {
      keep(feed, FeedNews.failed(feed, e.getMessage(), known), 0);
      return;
    }
    Map<String, FeedItem> fresh = fresh(feed, document);
    boolean more = fresh.size() > MOST_ITEMS;
    List<Map.Entry<String, FeedItem>> now = fresh.entrySet().stream().limit(MOST_ITEMS).toList();
    List<ArticleDraft> drafts =
        now.stream()
            .map(item -> pages.draft(feed, item.getValue(), document.title()))
            .flatMap(java.util.Optional::stream)
            .toList();
    // With a validator the rest of the items would never be sent again.
    Validators next = more ? Validators.NONE : answer.validators();
    List<String> hashes = now.stream().map(Map.Entry::getKey).toList();
    transaction.executeWithoutResult(status -> store(feed, document, drafts, hashes, next, more));
  }

  private void store(
      Feed feed,
      FeedDocument document,
      List<ArticleDraft> drafts,
      List<String> hashes,
      Validators validators,
      boolean more) {
    long stored =
        (drafts.isEmpty() ? List.<StoreResult>of() : articles.store(drafts))
            .stream().filter(StoreResult.Stored.class::isInstance).count();
    Instant now = clock.instant();
    rows.take(feed.id(), hashes, now);
    FeedOutcome outcome = hashes.isEmpty() ? FeedOutcome.NOTHING_NEW : FeedOutcome.NEWS;
    FeedNews news =
        new FeedNews(outcome, document.title(), null, 0, hashes.size(), stored, validators);
    rows.polled(feed.id(), news, now, more ? now.plus(SOON) : next(feed, 0, 0, now));
  }

  private void keep(Feed feed, FeedNews news, long waitSeconds) {
    Instant now = clock.instant();
    Instant next = next(feed, news.failures(), waitSeconds, now);
    transaction.executeWithoutResult(status -> rows.polled(feed.id(), news, now, next));
  }

  /** Leaves a feed alone for a while without asking it. */
  void postpone(Feed feed) {
    Instant next = clock.instant().plus(Duration.ofMinutes(feed.minutes()));
    transaction.executeWithoutResult(status -> rows.pollAt(feed.id(), next));
  }

  /** Twice as long after each failure, up to a day, and never before the server wants it. */
  private static Instant next(Feed feed, int failures, long waitSeconds, Instant now) {
    long minutes = feed.minutes() * (1L << Math.min(failures, 12));
    Duration pause = Duration.ofMinutes(minutes);
    Duration asked = Duration.ofSeconds(waitSeconds);
    Duration longer = pause.compareTo(asked) > 0 ? pause : asked;
    return now.plus(longer.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : longer);
  }

  /** Items that were not taken before, by hash, in the feed's order. */
  private Map<String, FeedItem> fresh(Feed feed, FeedDocument document) {
    Map<String, FeedItem> byHash = new LinkedHashMap<>();
    document.items().forEach(item -> byHash.putIfAbsent(hash(item.key()), item));
    Set<String> taken = rows.taken(feed.id(), byHash.keySet());
    byHash.keySet().removeAll(taken);
    return byHash;
  }

  private static String hash(String key) {
    try {
      byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
