package kutip.insight.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.function.Consumer;
import kutip.article.ArticleQueries;
import kutip.company.RegistryQueries;
import kutip.insight.SavedViews;
import kutip.uikit.Links;
import org.springframework.stereotype.Component;

/** Makes the filter bar of a page, with the views that were saved of it. */
@Component
class Filters {

  private final RegistryQueries registry;
  private final ArticleQueries articles;
  private final SavedViews views;
  private final AuthenticationContext signedIn;

  Filters(
      RegistryQueries registry,
      ArticleQueries articles,
      SavedViews views,
      AuthenticationContext signedIn) {
    this.registry = registry;
    this.articles = articles;
    this.views = views;
    this.signedIn = signedIn;
  }

  /**
   * @param own adds what only this page filters by
   * @param opened whether the rarer filters are shown even if none is set
   */
  FilterBar of(String page, Asked asked, Consumer<FilterBar> own, boolean opened) {
    FilterBar bar = new FilterBar(page, asked).begin(registry);
    own.accept(bar);
    bar.end(articles::sources, opened);
    return bar.actions(
        new ViewsMenu(
            views,
            signedIn.getPrincipalName().orElseThrow(),
            signedIn.hasAnyRole("ADMINISTRATOR", "ANALYST"),
            page,
            Links.query(asked.parameters())));
  }
}
