package kutip.intake;

import java.time.LocalDate;
import kutip.article.ArticleDraft;
import org.jspecify.annotations.Nullable;

/**
 * What holds for articles that do not say otherwise themselves.
 *
 * @param publishedOn the day that relative dates are resolved against
 */
public record ImportDefaults(@Nullable LocalDate publishedOn) {

  public static final ImportDefaults NONE = new ImportDefaults(null);

  ArticleDraft fill(ArticleDraft draft) {
    return publishedOn == null || draft.publishedOn() != null
        ? draft
        : new ArticleDraft(
            draft.externalId(),
            draft.title(),
            draft.text(),
            publishedOn,
            draft.language(),
            draft.url(),
            draft.source());
  }
}
