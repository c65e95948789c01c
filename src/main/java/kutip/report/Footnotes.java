package kutip.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.ReviewState;
import kutip.shared.ClaimId;

/** Numbers the claims behind a report's figures in the order of their first use. */
final class Footnotes {

  private final Map<ClaimId, FactClaim> notes = new LinkedHashMap<>();
  private final Map<ClaimId, Integer> numbers = new HashMap<>();
  private final Function<Claim, String> reviewer;

  /**
   * @param reviewer the name of the user who decided on a claim, empty when nobody did
   */
  Footnotes(Function<Claim, String> reviewer) {
    this.reviewer = reviewer;
  }

  /** Adds links to the notes of facts, runs of numbers as {@code 3–7}. */
  void cite(List<FactDetail> details, Xhtml to) {
    TreeSet<Integer> cited = new TreeSet<>();
    for (FactDetail detail : details) {
      for (FactClaim claim : detail.claims()) {
        notes.putIfAbsent(claim.claim().id(), claim);
        cited.add(numbers.computeIfAbsent(claim.claim().id(), id -> numbers.size() + 1));
      }
    }
    write(List.copyOf(cited), to);
  }

  /** The number of a claim's note, which {@link #cite} gives it. */
  int numberOf(ClaimId claim) {
    return numbers.getOrDefault(claim, 0);
  }

  int size() {
    return numbers.size();
  }

  private static void write(List<Integer> cited, Xhtml to) {
    String separator = "";
    for (int i = 0; i < cited.size(); i++) {
      int first = i;
      while (i + 1 < cited.size() && cited.get(i + 1) == cited.get(i) + 1) {
        i++;
      }
      link(cited.get(first), to.raw(separator));
      if (i > first) {
        link(cited.get(i), to.raw(i == first + 1 ? ", " : "–"));
      }
      separator = ", ";
    }
  }

  private static void link(int number, Xhtml to) {
    to.raw("<a href=\"#n" + number + "\">" + number + "</a>");
  }

  /** Adds the notes: quote, publisher, date, headline, address, who reviewed it. */
  void write(ReportPage page) {
    for (FactClaim note : notes.values()) {
      int number = numberOf(note.claim().id());
      page.out.raw("<div class=\"note\" id=\"n" + number + "\">").element("b", "", number + ". ");
      page.out.text("“" + note.claim().quote().replaceAll("\\s+", " ") + "”");
      String origin = origin(note.article(), page) + " · " + state(note.claim(), page);
      page.out.element("span", "meta", origin).raw("</div>");
    }
  }

  private static String origin(ArticleSummary article, ReportPage page) {
    List<String> parts = new ArrayList<>();
    parts.add(Objects.requireNonNullElse(article.source(), article.externalId()));
    if (article.publishedOn() != null) {
      parts.add(page.formats.day(article.publishedOn()));
    }
    parts.add(article.heading());
    if (article.url() != null) {
      parts.add(article.url());
    }
    return String.join(" · ", parts);
  }

  private String state(Claim claim, ReportPage page) {
    String who = reviewer.apply(claim);
    return switch (claim.status()) {
      case PROPOSED, SUPERSEDED -> page.formats.word(ReviewState.UNREVIEWED);
      case ACCEPTED, CORRECTED, REJECTED ->
          page.formats.word(claim.status())
              + (who.isEmpty() ? "" : ", " + page.word("report.by", who));
    };
  }
}
