package kutip.article;

import java.time.Instant;
import java.time.LocalDate;
import kutip.shared.ArticleId;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One stored text; immutable.
 *
 * @param externalId the id with which the article first came in
 * @param text exactly as read; every span points into it
 * @param language given or detected; null when neither could be
 * @param contentHash SHA-256 of the normalised title and text, in hexadecimal
 */
public record Article(
    ArticleId id,
    String externalId,
    @Nullable String title,
    String text,
    @Nullable LocalDate publishedOn,
    @Nullable Language language,
    @Nullable String url,
    @Nullable String source,
    Instant storedAt,
    String contentHash) {

  /** The headline, or the beginning of the text when there is none. */
  public String heading() {
    return title != null ? title : Excerpts.of(text, 80);
  }
}
