package kutip.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.company.RegistryQueries;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import org.springframework.stereotype.Component;

/** Loads claims with their articles as grouping, conflicts and checks need them. */
@Component
class EvidenceLoader {

  private final ClaimQueries claims;
  private final ArticleQueries articles;
  private final RegistryQueries registry;

  EvidenceLoader(ClaimQueries claims, ArticleQueries articles, RegistryQueries registry) {
    this.claims = claims;
    this.articles = articles;
    this.registry = registry;
  }

  Names names() {
    return new Names(registry.names());
  }

  List<Evidence> load(Collection<ClaimId> ids) {
    return of(claims.findAll(ids).values());
  }

  /** Claims with their articles alone. */
  Map<ClaimId, FactClaim> said(Collection<ClaimId> ids) {
    Map<ClaimId, Claim> stored = claims.findAll(ids);
    Map<ArticleId, ArticleSummary> summaries =
        articles.summaries(stored.values().stream().map(Claim::article).distinct().toList());
    Map<ClaimId, FactClaim> found = new HashMap<>();
    stored.forEach((id, claim) -> {
      ArticleSummary article = summaries.get(claim.article());
      if (article != null) {
        found.put(id, new FactClaim(claim, article));
      }
    });
    return found;
  }

  /** In the order of {@link Evidence#ORDER}. */
  List<Evidence> of(Collection<Claim> found) {
    List<ArticleId> articleIds = found.stream().map(Claim::article).distinct().toList();
    Map<ArticleId, ArticleSummary> summaries = articles.summaries(articleIds);
    Map<ArticleId, ArticleId> origins = articles.origins(articleIds);
    Names current = names();
    List<Evidence> evidence = new ArrayList<>();
    for (Claim claim : found) {
      ArticleSummary article = summaries.get(claim.article());
      if (article != null) {
        evidence.add(
            new Evidence(
                claim,
                article,
                origins.getOrDefault(article.id(), article.id()),
                current.of(claim.slots()),
                Days.of(claim, article.publishedOn())));
      }
    }
    evidence.sort(Evidence.ORDER);
    return evidence;
  }
}
