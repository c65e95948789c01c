package kutip.claim;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kutip.shared.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A claim as programs see it, under the names that files use.
 *
 * @param articleId the id with which the article first came in
 * @param field {@code title} when the span lies there; null for the text
 * @param start first code point of the quote
 * @param end code point behind the quote
 * @param version to be named by a decision, so that it meets the claim that was seen
 */
public record ExportedClaim(
    long id,
    String articleId,
    @JsonUnwrapped SlotFields slots,
    String modality,
    @Nullable String date,
    @Nullable String field,
    int start,
    int end,
    String quote,
    BigDecimal confidence,
    String frame,
    String status,
    long version) {

  public static ExportedClaim of(Claim claim, String articleId) {
    return new ExportedClaim(
        claim.id().value(),
        articleId,
        SlotFields.of(claim.slots()),
        claim.modality().key(),
        claim.date() == null ? null : claim.date().toString(),
        claim.field() == TextField.TITLE ? claim.field().key() : null,
        claim.span().start(),
        claim.span().end(),
        claim.quote(),
        BigDecimal.valueOf(claim.confidence()).setScale(3, RoundingMode.HALF_EVEN),
        claim.frame(),
        claim.status().key(),
        claim.version());
  }
}
