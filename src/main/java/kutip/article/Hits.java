package kutip.article;

import java.util.List;
import kutip.article.search.Marker;

/** Makes hits of articles. */
final class Hits {

  private static final int LONGEST_PIECE = 400;

  private Hits() {}

  static ArticleHit unmarked(ArticleSummary article) {
    return new ArticleHit(article, plain(article.heading()), plain(article.excerpt()));
  }

  static ArticleHit marked(Article article, Marker marker) {
    ArticleSummary summary =
        new ArticleSummary(
            article.id(),
            article.externalId(),
            article.heading(),
            Excerpts.of(article.text(), 240),
            article.publishedOn(),
            article.language(),
            article.url(),
            article.source(),
            article.storedAt());
    List<Marker.Piece> passages = marker.passages(article.text(), article.language());
    return new ArticleHit(
        summary,
        pieces(marker.title(article.heading(), article.language())),
        passages.isEmpty() ? plain(summary.excerpt()) : pieces(passages));
  }

  private static List<ArticleHit.Piece> plain(String text) {
    return List.of(new ArticleHit.Piece(text, false));
  }

  private static List<ArticleHit.Piece> pieces(List<Marker.Piece> pieces) {
    return pieces.stream().map(p -> new ArticleHit.Piece(shortened(p.text()), p.marked())).toList();
  }

  /** A text without sentences must not fill a page: its middle is left out. */
  private static String shortened(String text) {
    String line = text.replaceAll("\\s+", " ");
    if (line.length() <= LONGEST_PIECE) {
      return line;
    }
    int half = LONGEST_PIECE / 2;
    return line.substring(0, line.offsetByCodePoints(0, half))
        + " … "
        + line.substring(line.offsetByCodePoints(line.length(), -half));
  }
}
