package kutip.claim.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import kutip.article.IndexBuilding;
import kutip.job.Job;
import kutip.job.JobQueries;
import kutip.job.JobWatch;
import kutip.uikit.Badge;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;

/** Builds the search index from scratch and shows how far that is; it moves by push. */
@Route("articles/index")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
public class SearchIndexView extends Main implements HasDynamicTitle {

  private static final int SHOWN = 5;

  private final transient JobQueries jobs;
  private final transient JobWatch watch;
  private final Button build = new Button();
  private final Div list = new Div();

  SearchIndexView(
      IndexBuilding building, JobQueries jobs, JobWatch watch, AuthenticationContext signedIn) {
    this.jobs = jobs;
    this.watch = watch;
    String who = signedIn.getPrincipalName().orElse("");
    addClassName("kutip-page");
    list.addClassName("kutip-stack");
    build.setText(getTranslation("search_index.build"));
    build.addThemeVariants(ButtonVariant.PRIMARY);
    build.addClickListener(event -> {
      building.start(who);
      show(newest());
    });
    add(
        new PageHead(getTranslation("search_index"), getTranslation("search_index.about"))
            .actions(
                new LinkButton(getTranslation("articles"), Links.articles(), VaadinIcon.NEWSPAPER),
                build),
        list);
    show(newest());
  }

  private List<Job> newest() {
    return jobs.list(IndexBuilding.KIND, 0, SHOWN);
  }

  private void show(List<Job> newest) {
    build.setEnabled(newest.isEmpty() || newest.getFirst().state().isEnded());
    list.removeAll();
    if (newest.isEmpty()) {
      list.add(
          new EmptyState(
              getTranslation("search_index.empty"), getTranslation("search_index.empty.hint")));
    }
    newest.stream().limit(SHOWN).map(this::card).forEach(list::add);
  }

  private Section card(Job job) {
    Formats formats = Formats.here();
    Div head =
        new Div(
            new Badge(getTranslation("job." + job.state().name().toLowerCase(Locale.ROOT))),
            new Span(formats.instant(job.createdAt())),
            new Span(job.startedBy()),
            new Span(
                getTranslation(
                    "reading.progress",
                    formats.count(job.progress().done()),
                    formats.count(job.progress().total()))));
    head.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    Section card = new Section(head);
    card.addClassName("kutip-card");
    if (!job.state().isEnded()) {
      ProgressBar bar = new ProgressBar(0, 1, job.progress().share());
      bar.getElement().setAttribute("aria-label", getTranslation("search_index"));
      card.add(bar);
    }
    if (job.message() != null) {
      card.add(new Span(job.message()));
    }
    return card;
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    Runnable end = watch.follow(IndexBuilding.KIND, newest -> ui.access(() -> show(newest)));
    addDetachListener(detached -> {
      detached.unregisterListener();
      end.run();
    });
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("search_index"));
  }
}
