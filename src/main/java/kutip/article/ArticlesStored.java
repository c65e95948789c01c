package kutip.article;

import java.util.List;
import kutip.shared.ArticleId;

/** New articles were stored; heard inside the transaction that stores them. */
public record ArticlesStored(List<ArticleId> articles) {

  public ArticlesStored {
    articles = List.copyOf(articles);
  }
}
