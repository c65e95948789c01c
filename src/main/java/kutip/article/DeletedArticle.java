package kutip.article;

import java.time.Instant;
import java.time.LocalDate;
import kutip.shared.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * An article that can still be brought back.
 *
 * @param until when its text goes for good
 */
public record DeletedArticle(
    ArticleId id,
    String heading,
    @Nullable String source,
    @Nullable LocalDate publishedOn,
    Instant deletedAt,
    String deletedBy,
    Instant until) {}
