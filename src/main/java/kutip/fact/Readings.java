package kutip.fact;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/** Hashes of all that grouping asks of a claim: while it stays, its fact has the same claims. */
final class Readings {

  private Readings() {}

  static UUID of(Evidence e) {
    return of(
        e.slots(),
        e.claim().modality(),
        e.claim().date(),
        e.claim().field(),
        e.claim().span(),
        e.article().externalId(),
        e.publishedOn());
  }

  static UUID of(
      ClaimSlots slots,
      Modality modality,
      @Nullable PartialDate date,
      TextField field,
      TextSpan span,
      String article,
      @Nullable LocalDate publishedOn) {
    String text =
        String.join(
            "|",
            slots.toString(),
            modality.name(),
            String.valueOf(date),
            field.name(),
            span.toString(),
            article,
            String.valueOf(publishedOn));
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
