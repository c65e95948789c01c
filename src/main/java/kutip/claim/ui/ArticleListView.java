package kutip.claim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import kutip.article.ArticleHit;
import kutip.article.ArticleHits;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSearch;
import kutip.article.ArticleSearchFilter;
import kutip.company.RegistryQueries;
import kutip.uikit.EmptyState;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;
import kutip.uikit.WordFilter;

/** The stored articles, newest first, found by their words and by what is known of them. */
@Route("articles")
@PermitAll
@Menu(title = "menu.articles", order = 8, icon = "vaadin:newspaper")
public class ArticleListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 20;

  private final transient ArticleSearch search;
  private final transient ArticleQueries articles;
  private final transient RegistryQueries registry;
  private final WordFilter words;
  private final Div filters = new Div();
  private final Section list = new Section();

  ArticleListView(
      ArticleSearch search,
      ArticleQueries articles,
      RegistryQueries registry,
      AuthenticationContext signedIn) {
    this.search = search;
    this.articles = articles;
    this.registry = registry;
    addClassName("kutip-page");
    list.addClassName("kutip-card");
    words = new WordFilter(Links.articles(), getTranslation("articles.search"));
    words.setHelperText(getTranslation("articles.search.hint"));
    words.setWidthFull();
    words.setMaxWidth("640px");
    add(
        new PageHead(getTranslation("articles"), getTranslation("articles.about"))
            .actions(actions(signedIn)),
        words,
        filters,
        list);
  }

  private Component[] actions(AuthenticationContext signedIn) {
    LinkButton more =
        new LinkButton(getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS);
    LinkButton deleted =
        new LinkButton(
            getTranslation("articles.deleted"), Links.deletedArticles(), VaadinIcon.TRASH);
    LinkButton reading =
        new LinkButton(getTranslation("reading"), Links.reading(), VaadinIcon.REFRESH);
    return signedIn.hasAnyRole("ADMINISTRATOR", "ANALYST")
        ? new Component[] {
          new LinkButton(getTranslation("search_index"), Links.searchIndex(), VaadinIcon.SEARCH),
          reading,
          deleted,
          more
        }
        : new Component[] {more};
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    words.read(event);
    ArticleSearchFilter filter = ArticleAddress.read(event.getLocation().getQueryParameters());
    filters.removeAll();
    filters.add(new ArticleFilters(filter, articles, registry));
    show(filter, search.newest(filter, 0, 1));
  }

  private void show(ArticleSearchFilter filter, ArticleHits first) {
    Paging<ArticleHit> lines =
        new Paging<>(
            PAGE, (offset, limit) -> search.newest(filter, offset, limit).hits(), ArticleLine::new);
    list.removeAll();
    String count = first.atLeast() ? "articles.count.more" : "articles.count";
    list.add(new H2(getTranslation(count, first.count())));
    if (search.building()) {
      list.add(new Paragraph(getTranslation("articles.building")));
    }
    list.add(
        lines.isEmpty()
            ? new EmptyState(
                getTranslation("articles.empty"), getTranslation("articles.empty.hint"))
            : lines);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("articles"));
  }
}
