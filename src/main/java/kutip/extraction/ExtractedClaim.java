package kutip.extraction;

import java.util.List;
import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * One claim found in a document.
 *
 * @param field where the span points into
 * @param span code points of the quote
 * @param quote the text at the span, unchanged
 * @param date when it happened or takes effect, as precisely as the text says
 * @param frame id of the frame that made the claim
 * @param confidence 0 to 1
 * @param context parts of the text that checks and readers need beside the slots
 */
public record ExtractedClaim(
    TextField field,
    TextSpan span,
    String quote,
    ClaimSlots slots,
    Modality modality,
    @Nullable PartialDate date,
    String frame,
    double confidence,
    List<ContextPart> context) {}
