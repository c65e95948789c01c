package kutip.claim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import kutip.article.ArticleFilter;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSummary;
import kutip.shared.Language;
import kutip.uikit.Badge;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;
import kutip.uikit.WordFilter;

/** The stored articles, newest first. */
@Route("articles")
@PermitAll
@Menu(title = "menu.articles", order = 8, icon = "vaadin:newspaper")
public class ArticleListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 20;

  private final transient ArticleQueries articles;
  private final WordFilter words;
  private final Section list = new Section();

  ArticleListView(ArticleQueries articles) {
    this.articles = articles;
    addClassName("kutip-page");
    list.addClassName("kutip-card");
    words = new WordFilter("articles", getTranslation("articles.search"));
    add(
        new PageHead(getTranslation("articles"), getTranslation("articles.about"))
            .actions(
                words,
                new LinkButton(
                    getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS)),
        list);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String asked = words.read(event);
    ArticleFilter filter = ArticleFilter.ALL.withWords(asked.isBlank() ? null : asked);
    Paging<ArticleSummary> lines =
        new Paging<>(PAGE, (offset, limit) -> articles.list(filter, offset, limit), this::line);
    list.removeAll();
    list.add(new H2(getTranslation("articles.count", articles.count(filter))));
    list.add(
        lines.isEmpty()
            ? new EmptyState(
                getTranslation("articles.empty"), getTranslation("articles.empty.hint"))
            : lines);
  }

  private Component line(ArticleSummary article) {
    Anchor title = new Anchor(Links.article(article.id()), article.heading());
    title.addClassName("kutip-line-title");
    Formats formats = Formats.here();
    Span from = new Span(article.source() == null ? "" : article.source());
    Span day = new Span(article.publishedOn() == null ? "" : formats.day(article.publishedOn()));
    Div head = new Div(from, day);
    head.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    Language language = article.language();
    if (language != null) {
      head.add(new Badge(language.ownName()));
    }
    Span excerpt = new Span(article.excerpt());
    excerpt.addClassNames("kutip-small", "kutip-soft");
    Div line = new Div(title, head, excerpt);
    line.addClassName("kutip-line");
    return line;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("articles"));
  }
}
