package kutip.claim;

import java.util.List;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * What one article says, with the sentence that says it.
 *
 * @param quote the text of the article's field at the span
 * @param slots as read, or as corrected when the status is {@code CORRECTED}
 * @param frame id of the frame that made the claim
 * @param extractorVersion what read it
 * @param version grows with every change; a decision names the one it was made on
 */
public record Claim(
    ClaimId id,
    ArticleId article,
    TextField field,
    TextSpan span,
    String quote,
    ClaimSlots slots,
    Modality modality,
    @Nullable PartialDate date,
    ClaimStatus status,
    String frame,
    double confidence,
    List<ClaimContext> context,
    String extractorVersion,
    long version) {

  public ClaimKind kind() {
    return slots.kind();
  }

  public Reading reading() {
    return new Reading(slots, modality, date, field, span);
  }

  Claim withConfidence(double taught) {
    return new Claim(
        id,
        article,
        field,
        span,
        quote,
        slots,
        modality,
        date,
        status,
        frame,
        taught,
        context,
        extractorVersion,
        version);
  }
}
