package kutip.article;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import kutip.shared.ArticleId;
import kutip.shared.ClaimKind;

/** What other features know of articles, so that a search can be narrowed by it. */
public interface ArticleTags {

  /**
   * Of one article.
   *
   * @param companies canonical names
   * @param states of its claims, in lower case
   */
  record Tags(Set<String> companies, Set<ClaimKind> kinds, Set<String> states) {}

  /** Of those articles of which anything is known. */
  Map<ArticleId, Tags> of(Collection<ArticleId> articles);
}
