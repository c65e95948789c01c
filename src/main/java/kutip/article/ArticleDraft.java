package kutip.article;

import java.time.LocalDate;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An article as a source gives it, before it is stored.
 *
 * @param externalId stable id within its source
 * @param language null when it is to be detected
 */
public record ArticleDraft(
    String externalId,
    @Nullable String title,
    String text,
    @Nullable LocalDate publishedOn,
    @Nullable Language language,
    @Nullable String url,
    @Nullable String source) {

  ArticleDraft in(@Nullable Language found) {
    return new ArticleDraft(externalId, title, text, publishedOn, found, url, source);
  }
}
