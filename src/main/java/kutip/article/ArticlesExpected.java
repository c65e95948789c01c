package kutip.article;

import java.util.List;

/**
 * Articles will be stored soon, perhaps in another transaction, perhaps never; whoever has much to
 * do with their texts may begin.
 *
 * @param articles with their language, where it is one that Kutip reads
 */
public record ArticlesExpected(List<ArticleDraft> articles) {

  public ArticlesExpected {
    articles = List.copyOf(articles);
  }
}
