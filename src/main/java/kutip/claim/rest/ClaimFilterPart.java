package kutip.claim.rest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.article.ArticleQueries;
import kutip.claim.ClaimFilter;
import kutip.claim.ClaimStatus;
import kutip.restkit.ProblemException;
import kutip.restkit.QueryParameter;
import kutip.restkit.QueryPart;
import kutip.shared.ArticleId;
import kutip.shared.ClaimKind;
import kutip.shared.Keyed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A filter of claims. */
@Component
class ClaimFilterPart implements QueryPart<ClaimFilter> {

  private final ArticleQueries articles;

  ClaimFilterPart(ArticleQueries articles) {
    this.articles = articles;
  }

  @Override
  public Class<ClaimFilter> type() {
    return ClaimFilter.class;
  }

  @Override
  public List<QueryParameter> parameters() {
    return List.of(
        QueryParameter.anyOf("kind", "What the claim is about.", ClaimKind.class),
        QueryParameter.anyOf(
            "status", "Status; superseded claims come only when asked for.", ClaimStatus.class),
        QueryParameter.text("article", "Id of the article that claims it."));
  }

  @Override
  public ClaimFilter read(Map<String, List<String>> query) {
    return new ClaimFilter(
        keys(ClaimKind.class, query.getOrDefault("kind", List.of())),
        keys(ClaimStatus.class, query.getOrDefault("status", List.of())),
        article(query.get("article")));
  }

  private static <E extends Enum<E> & Keyed> Set<E> keys(Class<E> type, List<String> values) {
    Set<E> keys = new LinkedHashSet<>();
    values.forEach(value -> Keyed.find(type, value).ifPresent(keys::add));
    return keys;
  }

  private @Nullable ArticleId article(@Nullable List<String> ids) {
    return ids == null
        ? null
        : articles
            .findByExternalId(ids.getFirst())
            .orElseThrow(() -> ProblemException.invalid("article", "there is no such article"))
            .id();
  }
}
