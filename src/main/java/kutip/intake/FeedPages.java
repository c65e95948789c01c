package kutip.intake;

import java.util.Optional;
import kutip.article.ArticleDraft;
import kutip.intake.fetch.Fetched;
import kutip.intake.fetch.SafeFetch;
import kutip.intake.read.DocumentDraft;
import kutip.intake.read.FeedItem;
import kutip.intake.read.Origin;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes articles of a feed's items, by the page behind an item where the feed has it in part. */
@Component
class FeedPages {

  /** A text of that many characters is more than a teaser. */
  private static final int WHOLE = 1500;

  private final SafeFetch fetch;

  FeedPages(SafeFetch fetch) {
    this.fetch = fetch;
  }

  /** Empty when neither the feed nor the page has a text. */
  Optional<ArticleDraft> draft(Feed feed, FeedItem item, @Nullable String source) {
    Optional<ArticleDraft> page =
        feed.wholePages() && item.url() != null && item.text().length() < WHOLE
            ? page(item.url(), item, source)
            : Optional.empty();
    return page.filter(p -> p.text().length() > item.text().length())
        .or(() -> item.text().isBlank() ? Optional.empty() : Optional.of(item.draft(source)));
  }

  private Optional<ArticleDraft> page(String url, FeedItem item, @Nullable String source) {
    return switch (fetch.get(url, Fetched.Validators.NONE)) {
      case Fetched.Answer answer ->
          DocumentDraft.of(
              answer.body(),
              new Origin(
                  answer.address().toString(),
                  answer.charset(),
                  item.title(),
                  item.publishedOn(),
                  source));
      // The feed's own text then has to do.
      case Fetched.NotModified nothing -> Optional.empty();
      case Fetched.Failed failed -> Optional.empty();
    };
  }
}
