package kutip.article;

import java.util.List;
import kutip.shared.ArticleId;

/** Articles were deleted, or brought back; heard inside the transaction that does it. */
public record ArticlesDeleted(List<ArticleId> articles, boolean deleted) {

  public ArticlesDeleted {
    articles = List.copyOf(articles);
  }
}
