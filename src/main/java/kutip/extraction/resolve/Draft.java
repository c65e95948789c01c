package kutip.extraction.resolve;

import java.util.List;
import kutip.extraction.ContextPart;
import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A claim in the making, its quote still in characters of the field.
 *
 * @param sentence number of the sentence in its field
 */
record Draft(
    TextField field,
    int sentence,
    int start,
    int end,
    ClaimSlots slots,
    Modality modality,
    @Nullable PartialDate date,
    String frame,
    List<ContextPart> context) {}
