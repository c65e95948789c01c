package kutip.claim;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.article.ArticleTags;
import kutip.company.CanonicalNames;
import kutip.company.RegistryQueries;
import kutip.shared.ArticleId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets articles be found by what is claimed in them. */
@Component
@Transactional(readOnly = true)
class ClaimTags implements ArticleTags {

  private final ClaimRepository claims;
  private final RegistryQueries registry;

  ClaimTags(ClaimRepository claims, RegistryQueries registry) {
    this.claims = claims;
    this.registry = registry;
  }

  @Override
  public Map<ArticleId, Tags> of(Collection<ArticleId> articles) {
    Map<Long, List<ClaimEntity>> found =
        claims.findByArticleIdIn(articles.stream().map(ArticleId::value).toList()).stream()
            .filter(claim -> claim.status != ClaimStatus.SUPERSEDED)
            .collect(Collectors.groupingBy(claim -> claim.articleId));
    CanonicalNames names = registry.names();
    Map<ArticleId, Tags> tags = new HashMap<>();
    found.forEach((article, all) -> tags.put(new ArticleId(article), tags(all, names)));
    return tags;
  }

  private static Tags tags(List<ClaimEntity> claims, CanonicalNames names) {
    Set<String> companies = new HashSet<>();
    for (ClaimEntity claim : claims) {
      SlotNames.companies(claim.currentSlots()).forEach(name -> companies.add(names.of(name)));
    }
    return new Tags(
        companies,
        claims.stream().map(c -> c.currentSlots().kind()).collect(Collectors.toSet()),
        claims.stream()
            .map(c -> c.status.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()));
  }
}
