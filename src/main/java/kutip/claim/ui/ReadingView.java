package kutip.claim.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kutip.claim.ReadingAgain;
import kutip.job.Job;
import kutip.job.JobQueries;
import kutip.job.JobWatch;
import kutip.uikit.EmptyState;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;

/** Shows what reading all articles again would do, and does it; running jobs move by push. */
@Route("articles/reading")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
public class ReadingView extends Main implements HasDynamicTitle {

  private static final int SHOWN = 5;

  private final transient ReadingAgain reading;
  private final transient JobQueries jobs;
  private final transient JobWatch watch;
  private final Button preview = new Button();
  private final Button apply = new Button();
  private final Div list = new Div();

  ReadingView(
      ReadingAgain reading, JobQueries jobs, JobWatch watch, AuthenticationContext signedIn) {
    this.reading = reading;
    this.jobs = jobs;
    this.watch = watch;
    String who = signedIn.getPrincipalName().orElse("");
    addClassName("kutip-page");
    list.addClassName("kutip-stack");
    preview.setText(getTranslation("reading.preview"));
    preview.addClickListener(event -> {
      reading.preview(who);
      show(newest());
    });
    apply.setText(getTranslation("reading.apply"));
    apply.addThemeVariants(ButtonVariant.PRIMARY);
    apply.addClickListener(event -> {
      reading.apply(who);
      show(newest());
    });
    add(
        new PageHead(getTranslation("reading"), getTranslation("reading.about"))
            .actions(
                new LinkButton(getTranslation("articles"), Links.articles(), VaadinIcon.NEWSPAPER),
                preview,
                apply),
        list);
    show(newest());
  }

  private List<Job> newest() {
    return jobs.list(ReadingAgain.KIND, 0, SHOWN);
  }

  private void show(List<Job> newest) {
    boolean busy = !newest.isEmpty() && !newest.getFirst().state().isEnded();
    preview.setEnabled(!busy);
    apply.setEnabled(!busy && reading.ready().isPresent());
    list.removeAll();
    if (newest.isEmpty()) {
      list.add(
          new EmptyState(getTranslation("reading.empty"), getTranslation("reading.empty.hint")));
    }
    for (Job job : newest.stream().limit(SHOWN).toList()) {
      boolean newestDone = job.equals(newest.getFirst()) && job.state().isEnded();
      list.add(new ReadingCard(job, newestDone ? reading : null));
    }
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    Runnable end = watch.follow(ReadingAgain.KIND, newest -> ui.access(() -> show(newest)));
    addDetachListener(detached -> {
      detached.unregisterListener();
      end.run();
    });
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("reading"));
  }
}
