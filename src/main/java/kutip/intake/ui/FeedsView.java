package kutip.intake.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kutip.intake.Feed;
import kutip.intake.FeedQueries;
import kutip.intake.FeedService;
import kutip.uikit.EmptyState;
import kutip.uikit.PageHead;

/** Feeds that bring articles by themselves: how they are, and what can be done about it. */
@Route("feeds")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
@Menu(title = "menu.feeds", order = 12, icon = "vaadin:rss-square")
public class FeedsView extends Main implements HasDynamicTitle {

  private final transient FeedService service;
  private final transient FeedQueries queries;
  private final Div list = new Div();

  FeedsView(FeedService service, FeedQueries queries, AuthenticationContext signedIn) {
    this.service = service;
    this.queries = queries;
    addClassName("kutip-page");
    list.addClassName("kutip-stack");
    String who = signedIn.getPrincipalName().orElseThrow();
    Section form =
        new Section(new H2(getTranslation("feeds.add")), new FeedForm(service, who, this::reload));
    form.addClassName("kutip-card");
    add(new PageHead(getTranslation("feeds"), getTranslation("feeds.about")), form, list);
    reload();
  }

  private void reload() {
    list.removeAll();
    List<Feed> feeds = queries.all();
    feeds.forEach(feed -> list.add(new FeedCard(feed, service, this::reload)));
    if (feeds.isEmpty()) {
      list.add(new EmptyState(getTranslation("feeds.empty"), getTranslation("feeds.empty.hint")));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("feeds"));
  }
}
