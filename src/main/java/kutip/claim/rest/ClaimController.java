package kutip.claim.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.claim.ClaimFilter;
import kutip.claim.ClaimQueries;
import kutip.claim.ExportedClaim;
import kutip.restkit.PageAsk;
import kutip.restkit.PageOf;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "claims", description = "What articles say, each with its quote.")
class ClaimController {

  private final ClaimQueries claims;
  private final ArticleQueries articles;

  ClaimController(ClaimQueries claims, ArticleQueries articles) {
    this.claims = claims;
    this.articles = articles;
  }

  @GetMapping("/api/v1/claims")
  @Operation(summary = "Claims in the order in which they were stored.")
  PageOf<ExportedClaim> list(ClaimFilter filter, PageAsk page) {
    ClaimId after =
        Objects.requireNonNullElse(
            page.after(text -> new ClaimId(Long.parseLong(text))), new ClaimId(0));
    List<Claim> found = claims.listAfter(filter, after, page.oneMore());
    return PageOf.of(found, page, claim -> claim.id().toString()).map(this::exported);
  }

  @GetMapping("/api/v1/claims/{id}")
  @Operation(summary = "One claim.")
  ExportedClaim get(@PathVariable long id) {
    Claim claim =
        claims
            .find(new ClaimId(id))
            .orElseThrow(() -> ProblemException.notFound("there is no such claim"));
    return exported(List.of(claim)).getFirst();
  }

  private List<ExportedClaim> exported(List<Claim> page) {
    Map<ArticleId, ArticleSummary> sources =
        articles.summaries(page.stream().map(Claim::article).distinct().toList());
    return page.stream()
        .filter(claim -> sources.containsKey(claim.article()))
        .map(claim ->
            ExportedClaim.of(
                claim, Objects.requireNonNull(sources.get(claim.article())).externalId()))
        .toList();
  }
}
