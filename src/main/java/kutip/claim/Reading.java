package kutip.claim;

import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/** Everything of a claim that a reviewer may correct: what it says, and where the text says it. */
public record Reading(
    ClaimSlots slots,
    Modality modality,
    @Nullable PartialDate date,
    TextField field,
    TextSpan span) {

  /** The same with other slots. */
  public Reading with(ClaimSlots other) {
    return new Reading(other, modality, date, field, span);
  }
}
