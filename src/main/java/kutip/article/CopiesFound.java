package kutip.article;

import java.util.List;
import kutip.shared.ArticleId;

/** Articles that were stored at the same time turned out to be copies of one another. */
public record CopiesFound(List<ArticleId> articles) {

  public CopiesFound {
    articles = List.copyOf(articles);
  }
}
