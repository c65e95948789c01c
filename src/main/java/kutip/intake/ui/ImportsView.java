package kutip.intake.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.job.Job;
import kutip.job.JobId;
import kutip.uikit.EmptyState;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;

/** All imports, running and past, newest first; running ones move by push. */
@Route("imports")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
@Menu(title = "menu.imports", order = 11, icon = "vaadin:tasks")
public class ImportsView extends Main implements HasDynamicTitle {

  private static final int PAGE = 20;

  private final transient ImportDesk desk;
  private final transient Map<JobId, ImportCard> cards = new HashMap<>();
  private final Div fresh = new Div();
  private final Div empty = new Div();

  ImportsView(ImportDesk desk) {
    this.desk = desk;
    addClassName("kutip-page");
    fresh.addClassName("kutip-stack");
    empty.add(
        new EmptyState(getTranslation("imports.empty"), getTranslation("imports.empty.hint"))
            .offer(
                new LinkButton(
                    getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS)));
    Paging<Job> past =
        new Paging<>(
            PAGE,
            (offset, limit) -> desk.imports(offset + fresh.getComponentCount(), limit),
            this::card);
    past.addClassName("kutip-imports");
    empty.setVisible(past.isEmpty());
    add(
        new PageHead(getTranslation("imports"), getTranslation("imports.about"))
            .actions(
                new LinkButton(
                    getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS)),
        empty,
        fresh,
        past);
  }

  private Component card(Job job) {
    return cards.computeIfAbsent(job.id(), id -> new ImportCard(job, desk));
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    Runnable end = desk.follow(attached.getUI(), this::show);
    addDetachListener(detached -> {
      detached.unregisterListener();
      end.run();
    });
  }

  private void show(List<Job> newest) {
    for (Job job : newest.reversed()) {
      ImportCard known = cards.get(job.id());
      if (known != null) {
        known.show(job);
      } else if (cards.keySet().stream().allMatch(id -> id.compareTo(job.id()) < 0)) {
        fresh.addComponentAsFirst(card(job));
        empty.setVisible(false);
      }
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("imports"));
  }
}
