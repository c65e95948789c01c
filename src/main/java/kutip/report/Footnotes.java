package kutip.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.shared.ClaimId;

/** Numbers the claims behind a report's figures in the order of their first use. */
final class Footnotes {

  private final Map<ClaimId, FactClaim> notes = new LinkedHashMap<>();
  private final Map<ClaimId, Integer> numbers = new LinkedHashMap<>();

  /** Adds links to the notes of a fact's claims. */
  void cite(FactDetail detail, Xhtml to) {
    String separator = "";
    for (FactClaim claim : detail.claims()) {
      notes.put(claim.claim().id(), claim);
      int number = numbers.computeIfAbsent(claim.claim().id(), id -> numbers.size() + 1);
      to.raw(separator + "<a href=\"#n" + number + "\">" + number + "</a>");
      separator = ", ";
    }
  }

  /** Adds the notes: quote, source, date, address, state. */
  void write(Xhtml to, ReportWords words) {
    for (Map.Entry<ClaimId, FactClaim> note : notes.entrySet()) {
      Claim claim = note.getValue().claim();
      ArticleSummary article = note.getValue().article();
      String number = String.valueOf(numbers.get(note.getKey()));
      to.raw("<div class=\"note\" id=\"n" + number + "\">").element("b", "", number + ". ");
      to.text("“" + claim.quote() + "”");
      String source = Objects.requireNonNullElse(article.source(), article.externalId());
      String day = article.publishedOn() == null ? "" : ", " + article.publishedOn();
      String url = article.url() == null ? "" : ", " + article.url();
      String state = ", " + words.word("state." + claim.status().key());
      to.element("span", "meta", source + " · " + article.heading() + day + url + state);
      to.raw("</div>");
    }
  }
}
