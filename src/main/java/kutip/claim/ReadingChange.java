package kutip.claim;

import kutip.shared.ArticleId;
import kutip.shared.Keyed;

/**
 * What reading an article again does to one claim.
 *
 * @param slots what the claim says, as JSON
 */
public record ReadingChange(ArticleId article, What what, String quote, String slots) {

  /** What happens. */
  public enum What implements Keyed {
    ADDED,
    /** Other modality, date or context around the same slots; or found again. */
    CHANGED,
    SUPERSEDED;

    @Override
    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
