package kutip.article;

import java.time.Instant;
import java.time.LocalDate;
import kutip.shared.ArticleId;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;

/** What a list reads of an article: the beginning of its text only. */
record SummaryRow(
    Long id,
    String externalId,
    @Nullable String title,
    String beginning,
    @Nullable LocalDate publishedOn,
    @Nullable Language language,
    @Nullable String url,
    @Nullable String source,
    Instant storedAt) {

  ArticleSummary toSummary() {
    return new ArticleSummary(
        new ArticleId(id),
        externalId,
        title != null ? title : Excerpts.of(beginning, 80),
        Excerpts.of(beginning, 240),
        publishedOn,
        language,
        url,
        source,
        storedAt);
  }
}
