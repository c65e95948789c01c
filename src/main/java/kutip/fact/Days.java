package kutip.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import kutip.claim.Claim;
import kutip.shared.ClaimKind;
import kutip.shared.Modality;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an event may have been, as one claim tells.
 *
 * @param dated whether the text gives the date; else the publication bounds it
 */
record Days(LocalDate first, LocalDate last, boolean dated) {

  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
  private static final LocalDate NEVER = LocalDate.of(2200, 1, 1);

  static Days of(Claim claim, @Nullable LocalDate publishedOn) {
    if (claim.date() != null) {
      return new Days(claim.date().first(), claim.date().last(), true);
    }
    if (publishedOn == null) {
      return new Days(EVER, NEVER, false);
    }
    if (claim.kind() == ClaimKind.MARKET_CAP_CHANGE) {
      return new Days(publishedOn.minusDays(7), publishedOn.plusDays(1), false);
    }
    // Looking back, texts name old events without their date; plans lie ahead.
    int ahead = claim.modality() == Modality.ACTUAL ? 1 : 180;
    return new Days(publishedOn.minusDays(730), publishedOn.plusDays(ahead), false);
  }

  /** Days between the two, 0 when they overlap. */
  long gap(Days other) {
    if (first.isAfter(other.last)) {
      return ChronoUnit.DAYS.between(other.last, first);
    }
    return other.first.isAfter(last) ? ChronoUnit.DAYS.between(last, other.first) : 0;
  }

  long length() {
    return ChronoUnit.DAYS.between(first, last);
  }

  /** Whether the event is known to the day, or nearly. */
  boolean exact() {
    return dated && length() <= 3;
  }
}
