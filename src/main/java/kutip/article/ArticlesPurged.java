package kutip.article;

import java.util.List;
import kutip.shared.ArticleId;

/**
 * The texts of articles that were deleted long ago go for good, inside the transaction that
 * publishes this: whoever has kept words of theirs must drop them.
 */
public record ArticlesPurged(List<ArticleId> articles) {

  public ArticlesPurged {
    articles = List.copyOf(articles);
  }
}
