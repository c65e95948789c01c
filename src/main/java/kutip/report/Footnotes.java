package kutip.report;

import java.time.LocalDate;
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
import kutip.report.document.Note;
import kutip.shared.ClaimId;
import kutip.shared.FactId;

/** The numbered evidence of a report: one note for each claim, in the order of first mention. */
final class Footnotes {

  /** A claim that is cited, with the fact it is of. */
  private record Cited(FactId fact, FactClaim claim) {}

  private final Map<ClaimId, Cited> notes = new LinkedHashMap<>();
  private final Map<ClaimId, Integer> numbers = new HashMap<>();
  private final Function<Claim, String> reviewer;

  /**
   * @param reviewer the name of the user who decided on a claim, empty when nobody did
   */
  Footnotes(Function<Claim, String> reviewer) {
    this.reviewer = reviewer;
  }

  /** The numbers of the notes of facts. */
  List<Integer> cite(List<FactDetail> details) {
    TreeSet<Integer> cited = new TreeSet<>();
    for (FactDetail detail : details) {
      for (FactClaim claim : detail.claims()) {
        notes.putIfAbsent(claim.claim().id(), new Cited(detail.fact().id(), claim));
        cited.add(numbers.computeIfAbsent(claim.claim().id(), id -> numbers.size() + 1));
      }
    }
    return List.copyOf(cited);
  }

  /** The number of a claim's note, which {@link #cite} gives it; 0 when it has none. */
  int numberOf(ClaimId claim) {
    return numbers.getOrDefault(claim, 0);
  }

  /** Articles behind the notes by publisher, most first. */
  Map<String, Long> articlesBySource() {
    Map<String, TreeSet<Long>> articles = new HashMap<>();
    notes
        .values()
        .forEach(n ->
            articles
                .computeIfAbsent(
                    Objects.requireNonNullElse(n.claim().article().source(), ""),
                    s -> new TreeSet<>())
                .add(n.claim().article().id().value()));
    Map<String, Long> counts = new LinkedHashMap<>();
    articles.entrySet().stream()
        .sorted(
            Map.Entry.<String, TreeSet<Long>>comparingByValue(
                    java.util.Comparator.comparing(t -> -t.size()))
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(e -> counts.put(e.getKey(), (long) e.getValue().size()));
    return counts;
  }

  /** All notes by number: quote, publisher, date, headline, address, who reviewed it. */
  List<Note> all(ReportPage page) {
    List<Note> all = new ArrayList<>();
    notes.values().forEach(cited -> all.add(note(cited, page)));
    return all;
  }

  private Note note(Cited cited, ReportPage page) {
    Claim claim = cited.claim().claim();
    ArticleSummary article = cited.claim().article();
    LocalDate day = article.publishedOn();
    boolean open =
        switch (claim.status()) {
          case PROPOSED, SUPERSEDED -> true;
          case ACCEPTED, CORRECTED, REJECTED -> false;
        };
    String who = open ? "" : reviewer.apply(claim);
    return new Note(
        numberOf(claim.id()),
        claim.id().value(),
        cited.fact().value(),
        claim.quote().replaceAll("\\s+", " "),
        Objects.requireNonNullElse(article.source(), article.externalId()),
        day,
        day == null ? "" : page.formats.day(day),
        article.heading(),
        article.url(),
        open ? page.formats.word(ReviewState.UNREVIEWED) : page.formats.word(claim.status()),
        who.isEmpty() ? "" : page.word("report.by", who),
        article.externalId());
  }
}
