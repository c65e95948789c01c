package kutip.fact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kutip.claim.ExportedClaim;
import kutip.claim.SlotFields;
import org.jspecify.annotations.Nullable;

/**
 * A fact as programs see it, with the claims behind it, under the names that files use.
 *
 * @param onDay the day that series place it on
 * @param usd the amount at the year's average rate
 * @param sources independent sources
 */
public record ExportedFact(
    long id,
    @JsonUnwrapped SlotFields slots,
    String modality,
    @Nullable String date,
    @Nullable LocalDate onDay,
    @Nullable BigDecimal usd,
    String review,
    boolean disputed,
    int sources,
    List<ExportedClaim> claims) {

  public static ExportedFact of(FactDetail detail) {
    Fact fact = detail.fact();
    return new ExportedFact(
        fact.id().value(),
        SlotFields.of(fact.slots()),
        fact.modality().key(),
        fact.date() == null ? null : fact.date().toString(),
        fact.onDay(),
        fact.usd(),
        fact.review().key(),
        fact.disputed(),
        fact.sources(),
        detail.claims().stream()
            .map(c -> ExportedClaim.of(c.claim(), c.article().externalId()))
            .toList());
  }
}
