package kutip.intake;

import kutip.intake.fetch.Fetched.Validators;
import org.jspecify.annotations.Nullable;

/** What one question to a feed changes in its row. */
record FeedNews(
    FeedOutcome outcome,
    @Nullable String title,
    @Nullable String message,
    int failures,
    long seen,
    long stored,
    Validators validators) {

  private static final int LONGEST = 400;

  FeedNews {
    title = cut(title, LONGEST);
    message = cut(message, 2 * LONGEST);
    validators =
        new Validators(fitting(validators.etag(), 1000), fitting(validators.lastModified(), 200));
  }

  static FeedNews failed(Feed feed, String reason, Validators known) {
    return new FeedNews(FeedOutcome.FAILED, null, reason, feed.failures() + 1, 0, 0, known);
  }

  static FeedNews nothing(Validators known) {
    return new FeedNews(FeedOutcome.NOTHING_NEW, null, null, 0, 0, 0, known);
  }

  private static @Nullable String cut(@Nullable String text, int most) {
    return text == null || text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  /** A validator is used whole or not at all. */
  private static @Nullable String fitting(@Nullable String text, int most) {
    return text == null || text.length() > most ? null : text;
  }
}
