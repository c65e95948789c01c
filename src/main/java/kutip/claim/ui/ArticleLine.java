package kutip.claim.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kutip.article.ArticleHit;
import kutip.article.ArticleSummary;
import kutip.shared.Language;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.MarkedText;

/** An article in a list, with the words that were looked for marked. */
final class ArticleLine extends Div {

  ArticleLine(ArticleHit hit) {
    ArticleSummary article = hit.article();
    Anchor title = new Anchor(Links.article(article.id()), marked(hit.heading()));
    title.addClassName("kutip-line-title");
    Span from = new Span(article.source() == null ? "" : article.source());
    Span day =
        new Span(article.publishedOn() == null ? "" : Formats.here().day(article.publishedOn()));
    Div head = new Div(from, day);
    head.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    Language language = article.language();
    if (language != null) {
      head.add(new Badge(language.ownName()));
    }
    MarkedText excerpt = marked(hit.excerpt());
    excerpt.addClassNames("kutip-small", "kutip-soft");
    add(title, head, excerpt);
    addClassName("kutip-line");
  }

  private static MarkedText marked(List<ArticleHit.Piece> pieces) {
    MarkedText text = new MarkedText();
    pieces.forEach(piece -> text.add(piece.text(), piece.marked()));
    return text;
  }
}
