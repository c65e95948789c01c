package kutip.report.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.wording.Headlines;
import kutip.wording.Words;
import org.jspecify.annotations.Nullable;

/**
 * A fact as feeds give it.
 *
 * @param quote what the oldest of its articles says
 * @param source where; null when not known
 */
record FeedItem(
    long fact, String headline, String quote, @Nullable String source, OffsetDateTime at) {

  static FeedItem of(FactDetail detail) {
    FactClaim oldest = detail.claims().getFirst();
    LocalDate day =
        Objects.requireNonNullElse(
            detail.fact().firstPublished(),
            LocalDate.ofInstant(oldest.article().storedAt(), ZoneOffset.UTC));
    return new FeedItem(
        detail.fact().id().value(),
        Headlines.of(Words.ENGLISH).headline(detail.fact().slots()),
        oldest.claim().quote(),
        oldest.article().source(),
        day.atStartOfDay().atOffset(ZoneOffset.UTC));
  }

  String content() {
    return "“" + quote + "”" + (source == null ? "" : " — " + source);
  }

  String link(String base) {
    return base + "/fact/" + fact;
  }
}
