package kutip.insight.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import kutip.article.ArticleHit;
import kutip.article.ArticleSummary;
import kutip.insight.FactLine;
import kutip.insight.InsightQueries;
import kutip.insight.SearchHits;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "search", description = "The same as the search page.")
class SearchController {

  private static final int MOST_EACH = 50;
  private static final int LONGEST = 400;

  private final InsightQueries insights;

  SearchController(InsightQueries insights) {
    this.insights = insights;
  }

  /** A company or a person, by the name in addresses. */
  record Named(String id, String name) {}

  /**
   * An article.
   *
   * @param excerpt around what was found
   * @param marked the words that were found
   */
  record FoundArticle(
      String id,
      String heading,
      @Nullable String source,
      @Nullable LocalDate publishedOn,
      String excerpt,
      List<String> marked) {

    static FoundArticle of(ArticleHit hit) {
      ArticleSummary a = hit.article();
      return new FoundArticle(
          a.externalId(),
          a.heading(),
          a.source(),
          a.publishedOn(),
          hit.excerpt().stream().map(ArticleHit.Piece::text).collect(Collectors.joining()),
          hit.excerpt().stream()
              .filter(ArticleHit.Piece::marked)
              .map(ArticleHit.Piece::text)
              .distinct()
              .toList());
    }
  }

  /**
   * A fact.
   *
   * @param id as {@code /api/v1/facts} has it
   * @param quote the words of the claim that was found, or of the one that states it best
   * @param article where the quote stands
   */
  record FoundFact(String id, String kind, String quote, String article) {

    static FoundFact of(FactLine line) {
      return new FoundFact(
          line.fact().id().toString(),
          line.fact().kind().key(),
          line.evidence().claim().quote(),
          line.evidence().article().externalId());
    }
  }

  record SearchAnswer(
      List<Named> companies,
      List<Named> people,
      List<FoundFact> facts,
      List<FoundArticle> articles) {}

  @GetMapping("/api/v1/search")
  @Operation(summary = "Companies, people, facts and articles by words, the best of each first.")
  SearchAnswer search(@RequestParam String q) {
    if (q.isBlank() || q.length() > LONGEST || q.indexOf('\0') >= 0) {
      throw ProblemException.invalid("q", "is empty, too long or holds a NUL character");
    }
    SearchHits hits = insights.search(q, MOST_EACH);
    return new SearchAnswer(
        hits.companies().stream().map(c -> new Named(c.slug(), c.name())).toList(),
        hits.people().stream().map(p -> new Named(p.slug(), p.name())).toList(),
        hits.facts().stream().map(FoundFact::of).toList(),
        hits.articles().stream().map(FoundArticle::of).toList());
  }
}
