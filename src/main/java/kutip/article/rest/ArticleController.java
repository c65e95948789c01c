package kutip.article.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kutip.article.ArticleFilter;
import kutip.article.ArticleListing;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSummary;
import kutip.restkit.PageAsk;
import kutip.restkit.PageOf;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.ArticleId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "articles", description = "Stored texts.")
class ArticleController {

  private final ArticleListing listing;
  private final ArticleQueries articles;

  ArticleController(ArticleListing listing, ArticleQueries articles) {
    this.listing = listing;
    this.articles = articles;
  }

  @GetMapping("/api/v1/articles")
  @Operation(summary = "Articles without their texts, the last stored first.")
  PageOf<ArticleAnswer> list(ArticleFilter filter, PageAsk page) {
    ArticleId place = page.after(text -> new ArticleId(Long.parseLong(text)));
    List<ArticleSummary> found = listing.before(filter, place, page.oneMore());
    return PageOf.of(found, page, article -> article.id().toString())
        .map(items -> items.stream().map(ArticleAnswer::of).toList());
  }

  @GetMapping("/api/v1/articles/{id}")
  @Operation(summary = "One article with its text.")
  ArticleAnswer get(@PathVariable String id) {
    return find(id);
  }

  /** Ids may hold slashes, which a path cannot. */
  @GetMapping("/api/v1/article")
  @Operation(summary = "One article with its text, by an id that no path can hold.")
  ArticleAnswer byId(@RequestParam String id) {
    return find(id);
  }

  private ArticleAnswer find(String id) {
    if (id.indexOf('\0') >= 0) {
      throw ProblemException.invalid("id", "holds a NUL character");
    }
    return articles
        .findByExternalId(id)
        .map(ArticleAnswer::of)
        .orElseThrow(() -> ProblemException.notFound("there is no such article"));
  }
}
