package kutip.claim.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kutip.article.ArticleSummary;
import kutip.shared.ArticleId;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import org.jspecify.annotations.Nullable;

/** The near-duplicates of an article, the one that leads them marked. */
final class CopyList extends Section {

  CopyList(List<ArticleSummary> copies, @Nullable ArticleId origin) {
    addClassName("kutip-card");
    Span hint = new Span(getTranslation("article.copies.hint"));
    hint.addClassNames("kutip-small", "kutip-soft");
    add(new H2(getTranslation("article.copies", copies.size())), hint);
    for (ArticleSummary copy : copies) {
      Anchor title = new Anchor(Links.article(copy.id()), copy.heading());
      Div head = new Div();
      head.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
      if (copy.source() != null) {
        head.add(new Span(copy.source()));
      }
      if (copy.publishedOn() != null) {
        head.add(new Span(Formats.here().day(copy.publishedOn())));
      }
      if (copy.id().equals(origin)) {
        head.add(new Badge(getTranslation("article.leads")));
      }
      Div line = new Div(title, head);
      line.addClassName("kutip-line");
      add(line);
    }
  }
}
