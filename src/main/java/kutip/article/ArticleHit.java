package kutip.article;

import java.util.List;

/** An article that was found, with the words that were looked for marked. */
public record ArticleHit(ArticleSummary article, List<Piece> heading, List<Piece> excerpt) {

  /** A run of text, whether it is what was looked for or not. */
  public record Piece(String text, boolean marked) {}
}
