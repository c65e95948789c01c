package kutip.report;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.FactQueries;
import kutip.fact.ReviewState;
import kutip.shared.FactId;
import kutip.shared.Language;
import kutip.wording.Headlines;
import kutip.wording.LocalFormats;
import kutip.wording.Words;
import org.springframework.stereotype.Component;

/** Drafts the correction of an issued report: old figure, new figure, and the quote behind it. */
@Component
class Errata {

  private final FactQueries facts;

  Errata(FactQueries facts) {
    this.facts = facts;
  }

  String draft(IssuedReport report, List<ReportChange> changes) {
    Locale locale = report.template().language() == Language.ID ? Words.INDONESIAN : Words.ENGLISH;
    LocalFormats formats = LocalFormats.of(locale);
    StringBuilder text = new StringBuilder();
    text.append(
        formats.word(
            "erratum.title",
            String.valueOf(report.number()),
            report.title(),
            formats.day(report.issuedAt().atZone(ZoneOffset.UTC).toLocalDate())));
    for (ReportChange change : changes) {
      text.append("\n\n").append(formats.word("erratum.fact", change.headline()));
      change.figures().forEach(figure -> text.append('\n').append(line(figure, formats)));
      if (!change.counted().isEmpty()) {
        text.append('\n')
            .append(formats.word("erratum.counted", String.join(", ", change.counted())));
      }
      facts.detail(new FactId(change.fact())).ifPresent(now -> now(now, locale, text));
    }
    return text.toString();
  }

  private static String line(ReportChange.Figure figure, LocalFormats formats) {
    if (figure.name().equals("fact")) {
      return formats.word("erratum.gone");
    }
    String nothing = formats.word("erratum.nothing");
    return formats.word(
        "erratum.figure",
        formats.word("change." + figure.name()),
        ChangeWords.value(figure.name(), figure.was(), formats, nothing),
        ChangeWords.value(figure.name(), figure.becomes(), formats, nothing));
  }

  private static void now(FactDetail detail, Locale locale, StringBuilder text) {
    if (detail.fact().review() == ReviewState.REJECTED) {
      return;
    }
    LocalFormats formats = LocalFormats.of(locale);
    String headline = Headlines.of(locale).headline(detail.fact().slots());
    text.append('\n').append(formats.word("erratum.now", headline));
    Optional<FactClaim> latest = detail.claims().stream().reduce((earlier, later) -> later);
    latest.ifPresent(c ->
        text.append('\n')
            .append(
                formats.word(
                    "erratum.quote",
                    c.claim().quote().replaceAll("\\s+", " "),
                    c.article().source() == null
                        ? c.article().externalId()
                        : c.article().source())));
  }
}
