package kutip.article.rest;

import java.time.Instant;
import java.time.LocalDate;
import kutip.article.Article;
import kutip.article.ArticleSummary;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An article, under the names that files use.
 *
 * @param id the id with which it first came in
 * @param excerpt the beginning of the text, in lists
 * @param text exactly as read; only of one article, not in lists
 */
record ArticleAnswer(
    String id,
    @Nullable String title,
    @Nullable LocalDate publishedOn,
    @Nullable String language,
    @Nullable String url,
    @Nullable String source,
    Instant storedAt,
    @Nullable String excerpt,
    @Nullable String text) {

  static ArticleAnswer of(Article a) {
    return new ArticleAnswer(
        a.externalId(),
        a.title(),
        a.publishedOn(),
        key(a.language()),
        a.url(),
        a.source(),
        a.storedAt(),
        null,
        a.text());
  }

  static ArticleAnswer of(ArticleSummary a) {
    return new ArticleAnswer(
        a.externalId(),
        a.heading(),
        a.publishedOn(),
        key(a.language()),
        a.url(),
        a.source(),
        a.storedAt(),
        a.excerpt(),
        null);
  }

  private static @Nullable String key(@Nullable Language language) {
    return language == null ? null : language.key();
  }
}
