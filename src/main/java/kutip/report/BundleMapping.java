package kutip.report;

import java.util.Locale;
import kutip.article.Article;
import kutip.article.ArticleDraft;
import kutip.claim.ArchivedClaim;
import kutip.claim.ClaimArchive;
import kutip.claim.ClaimStatus;
import kutip.claim.Reading;
import kutip.fact.FactDecision;
import kutip.fact.FactDecisionArchive;
import kutip.fact.Settlement;
import kutip.report.bundle.BundleLines;
import kutip.review.DecisionArchive;
import kutip.review.Verb;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.PartialDate;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;

/** What the store holds as lines of a bundle, and back. */
final class BundleMapping {

  private BundleMapping() {}

  static BundleLines.ArticleLine line(Article a) {
    return new BundleLines.ArticleLine(
        a.externalId(), a.title(), a.text(), a.publishedOn(), a.language(), a.url(), a.source());
  }

  static ArticleDraft draft(BundleLines.ArticleLine a) {
    return new ArticleDraft(
        a.id(), a.title(), a.text(), a.publishedOn(), a.language(), a.url(), a.source());
  }

  static BundleLines.ClaimLine line(
      ArchivedClaim c, DecisionArchive.@Nullable Archived firstDecision) {
    Reading first =
        firstDecision == null ? null : DecisionArchive.first(firstDecision, c.reading());
    return new BundleLines.ClaimLine(
        c.id().value(),
        c.articleId(),
        c.kind(),
        said(c.reading()),
        first == null || first.equals(c.reading()) ? null : said(first),
        c.quote(),
        c.frame(),
        c.confidence(),
        c.context(),
        c.extractor(),
        c.status().name());
  }

  private static BundleLines.Said said(Reading r) {
    return new BundleLines.Said(
        ClaimArchive.slots(r),
        r.modality(),
        r.date() == null ? null : r.date().toString(),
        r.field(),
        r.span().start(),
        r.span().end());
  }

  static ArchivedClaim claim(BundleLines.ClaimLine c) {
    BundleLines.Said first = c.first();
    return new ArchivedClaim(
        new ClaimId(c.id()),
        c.articleId(),
        c.kind(),
        reading(c.said(), c.kind()),
        first == null ? null : reading(first, c.kind()),
        c.quote(),
        c.frame(),
        c.confidence(),
        c.context(),
        c.extractor(),
        ClaimStatus.valueOf(c.status()));
  }

  private static Reading reading(BundleLines.Said s, ClaimKind kind) {
    return new Reading(
        ClaimArchive.slots(kind, s.slots()),
        s.modality(),
        s.date() == null ? null : PartialDate.parse(s.date()),
        s.field(),
        new TextSpan(s.start(), s.end()));
  }

  static BundleLines.DecisionLine line(DecisionArchive.Archived d) {
    return new BundleLines.DecisionLine(
        d.id(),
        d.claim().value(),
        d.who(),
        d.at(),
        d.verb().key(),
        d.before().name(),
        d.after().name(),
        d.slotsBefore(),
        d.slotsAfter(),
        d.besideBefore(),
        d.besideAfter(),
        d.reason(),
        d.undoes());
  }

  static DecisionArchive.Archived decision(BundleLines.DecisionLine d) {
    return new DecisionArchive.Archived(
        d.id(),
        new ClaimId(d.claim()),
        d.who(),
        d.at(),
        Verb.valueOf(d.verb().toUpperCase(Locale.ROOT)),
        ClaimStatus.valueOf(d.before()),
        ClaimStatus.valueOf(d.after()),
        d.slotsBefore(),
        d.slotsAfter(),
        d.besideBefore(),
        d.besideAfter(),
        d.reason(),
        d.undoes());
  }

  static BundleLines.FactDecisionLine line(FactDecisionArchive.Archived d) {
    return new BundleLines.FactDecisionLine(
        d.id(),
        d.verb().key(),
        d.who(),
        d.at(),
        d.reason(),
        d.said(),
        d.undoes(),
        d.claims(),
        d.links().stream()
            .map(l -> new BundleLines.LinkLine(l.must(), l.a(), l.b(), l.retiredBy()))
            .toList(),
        d.settlements().stream()
            .map(s ->
                new BundleLines.SettledLine(
                    s.slot(), s.way().key(), s.a(), s.b(), s.chosen(), s.retiredBy()))
            .toList());
  }

  static FactDecisionArchive.Archived decision(BundleLines.FactDecisionLine d) {
    return new FactDecisionArchive.Archived(
        d.id(),
        FactDecision.Verb.valueOf(d.verb().toUpperCase(Locale.ROOT)),
        d.who(),
        d.at(),
        d.reason(),
        d.said(),
        d.undoes(),
        d.claims(),
        d.links().stream()
            .map(l -> new FactDecisionArchive.Link(l.must(), l.a(), l.b(), l.retiredBy()))
            .toList(),
        d.settlements().stream()
            .map(s ->
                new FactDecisionArchive.Settled(
                    s.slot(),
                    Settlement.Way.valueOf(s.way().toUpperCase(Locale.ROOT)),
                    s.a(),
                    s.b(),
                    s.chosen(),
                    s.retiredBy()))
            .toList());
  }
}
