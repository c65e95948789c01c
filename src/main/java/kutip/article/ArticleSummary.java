package kutip.article;

import java.time.Instant;
import java.time.LocalDate;
import kutip.shared.ArticleId;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An article as lists show it.
 *
 * @param heading the headline, or the beginning of the text when there is none
 * @param excerpt the beginning of the text, at most 240 characters
 */
public record ArticleSummary(
    ArticleId id,
    String externalId,
    String heading,
    String excerpt,
    @Nullable LocalDate publishedOn,
    @Nullable Language language,
    @Nullable String url,
    @Nullable String source,
    Instant storedAt) {}
