package kutip.intake.read;

import java.time.LocalDate;
import kutip.article.ArticleDraft;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed.
 *
 * @param key what the feed tells its items apart by
 * @param url the page that it stands for
 * @param text as much of the article as the feed carries, without markup
 */
public record FeedItem(
    String key,
    @Nullable String url,
    @Nullable String title,
    String text,
    @Nullable LocalDate publishedOn) {

  /** The item itself as an article. */
  public ArticleDraft draft(@Nullable String source) {
    return new ArticleDraft(
        Ids.of("feed", url, title, text), title, text, publishedOn, null, url, source);
  }

  boolean hasText() {
    return !text.isBlank() || (title != null && !title.isBlank());
  }
}
