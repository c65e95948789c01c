package kutip.insight.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import kutip.article.ArticleQueries;
import kutip.company.RegistryQueries;
import kutip.insight.FilterNames;
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
  private final FilterNames names;

  Filters(
      RegistryQueries registry,
      ArticleQueries articles,
      SavedViews views,
      AuthenticationContext signedIn,
      FilterNames names) {
    this.registry = registry;
    this.articles = articles;
    this.views = views;
    this.signedIn = signedIn;
    this.names = names;
  }

  /**
   * What an address asks for. Names may stand in it in any form that the registry knows; the
   * address then shows the canonical one, so that one view has one address.
   */
  Asked read(BeforeEnterEvent event) {
    Location address = event.getLocation();
    Asked written = Asked.of(address.getQueryParameters().getParameters(), LocalDate.now());
    Asked asked = written.with(names.canonical(written.filter()));
    if (!asked.equals(written)) {
      Map<String, List<String>> all =
          new LinkedHashMap<>(address.getQueryParameters().getParameters());
      all.keySet().removeAll(written.parameters().keySet());
      all.putAll(asked.parameters());
      event
          .getUI()
          .getPage()
          .getHistory()
          .replaceState(null, new Location(address.getPath(), new QueryParameters(all)));
    }
    return asked;
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
