package kutip.mcp;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kutip.article.ArticleSummary;
import kutip.fact.ExportedFact;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.wording.Headlines;
import kutip.wording.Words;
import org.jspecify.annotations.Nullable;

/** Facts with their quotes, for reading and for programs. */
final class FactText {

  private FactText() {}

  /** One fact and its quotes, a line each. */
  static String of(FactDetail detail, int quotes) {
    Fact fact = detail.fact();
    StringBuilder text = new StringBuilder();
    text.append("Fact ").append(fact.id()).append(": ").append(headline(fact));
    text.append(" [").append(fact.review().key()).append(", ").append(fact.modality().key());
    if (fact.onDay() != null) {
      text.append(", ").append(fact.date() == null ? fact.onDay() : fact.date());
    }
    text.append(", independent sources: ").append(fact.sources());
    text.append(fact.disputed() ? ", disputed]" : "]");
    detail.claims().stream().limit(quotes).forEach(claim -> text.append('\n').append(quote(claim)));
    int more = detail.claims().size() - quotes;
    if (more > 0) {
      text.append("\n  and ").append(more).append(" more: get_evidence ").append(fact.id());
    }
    return text.toString();
  }

  private static String quote(FactClaim claim) {
    ArticleSummary article = claim.article();
    StringBuilder text = new StringBuilder("  “").append(claim.claim().quote()).append("” — ");
    text.append(article.source() == null ? "source not known" : article.source());
    if (article.publishedOn() != null) {
      text.append(", ").append(article.publishedOn());
    }
    return text.append(" (claim ").append(claim.claim().id()).append(')').toString();
  }

  static String headline(Fact fact) {
    return Headlines.of(Words.ENGLISH).headline(fact.slots());
  }

  static String all(List<FactDetail> facts, int quotes) {
    return facts.stream().map(f -> of(f, quotes)).collect(Collectors.joining("\n\n"));
  }

  /**
   * A fact for programs.
   *
   * @param page where people read about it
   */
  record FactAnswer(String headline, String page, ExportedFact fact, List<Source> sources) {

    static FactAnswer of(FactDetail detail) {
      return new FactAnswer(
          FactText.headline(detail.fact()),
          "/fact/" + detail.fact().id(),
          ExportedFact.of(detail),
          detail.claims().stream().map(Source::of).distinct().toList());
    }
  }

  /** Where a quote stands. */
  record Source(
      String articleId,
      String heading,
      @Nullable String source,
      @Nullable LocalDate publishedOn,
      @Nullable String url) {

    static Source of(FactClaim claim) {
      ArticleSummary a = claim.article();
      return new Source(a.externalId(), a.heading(), a.source(), a.publishedOn(), a.url());
    }
  }

  static Map<String, Object> data(List<FactDetail> facts) {
    return Map.of("facts", facts.stream().map(FactAnswer::of).toList());
  }
}
