package kutip.claim;

import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import org.jspecify.annotations.Nullable;

/**
 * A claim with everything that another store needs to have the same one.
 *
 * @param id in the store that it comes from
 * @param articleId the id with which its article first came in
 * @param first what the extractor first read; null when nobody changed it
 * @param context parts beside the slots as the store keeps them, or empty
 */
public record ArchivedClaim(
    ClaimId id,
    String articleId,
    ClaimKind kind,
    Reading reading,
    @Nullable Reading first,
    String quote,
    String frame,
    double confidence,
    String context,
    String extractor,
    ClaimStatus status) {

  /** The same with what was first read. */
  public ArchivedClaim with(@Nullable Reading firstRead) {
    return new ArchivedClaim(
        id,
        articleId,
        kind,
        reading,
        firstRead,
        quote,
        frame,
        confidence,
        context,
        extractor,
        status);
  }
}
