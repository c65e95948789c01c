package kutip.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import kutip.claim.Claim;
import kutip.claim.Reading;
import kutip.claim.StaleClaimException;
import kutip.company.RegistryQueries;
import kutip.review.Decision;
import kutip.review.ReviewFilter;
import kutip.review.ReviewItem;
import kutip.review.ReviewQueries;
import kutip.review.ReviewService;
import kutip.shared.ClaimId;
import kutip.uikit.EmptyState;
import kutip.uikit.Keys;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** The review desk: one claim at a time, its quote in sight, decided by single keys. */
@Route("review")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
@Menu(title = "menu.review", order = 9, icon = "vaadin:check-square-o")
public class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int BULK = 50;

  private final transient ReviewQueries queries;
  private final transient ReviewService service;
  private final transient RegistryQueries registry;
  private final String who;
  private final Div head = new Div();
  private final Div desk = new Div();
  private transient ReviewFilter filter = ReviewFilter.ALL;
  private transient @Nullable ReviewItem current;
  private @Nullable ReviewDesk shown;
  private int position;

  ReviewView(
      ReviewQueries queries,
      ReviewService service,
      RegistryQueries registry,
      AuthenticationContext signedIn) {
    this.queries = queries;
    this.registry = registry;
    this.service = service;
    this.who = signedIn.getPrincipalName().orElseThrow();
    addClassNames("kutip-page", "kutip-review");
    Keys keys = new Keys(Set.of("a", "r", "e", "u", "s", "j", "n", "k", "b", "?"), this::press);
    add(head, desk, keys);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    filter = ReviewFilters.read(asked);
    position = 0;
    Optional<ReviewItem> named =
        asked
            .getSingleParameter("claim")
            .filter(text -> text.matches("\\d{1,18}"))
            .flatMap(text -> queries.item(new ClaimId(Long.parseLong(text))));
    show(named.or(this::waiting));
  }

  private Optional<ReviewItem> waiting() {
    Optional<ReviewItem> found = queries.next(filter, who, position);
    if (found.isEmpty() && position > 0) {
      position = 0;
      found = queries.next(filter, who, 0);
    }
    return found;
  }

  private void show(Optional<ReviewItem> item) {
    current = item.orElse(null);
    item.ifPresent(found -> service.open(found.claim().id(), who));
    long waiting = queries.waiting(filter, who);
    head.removeAll();
    head.add(
        new PageHead(getTranslation("review"), getTranslation("review.waiting", waiting))
            .actions(new ReviewFilters(filter)));
    desk.removeAll();
    shown =
        item.map(found -> new ReviewDesk(found, queries.steps(found.claim()), this::press))
            .orElse(null);
    desk.add(shown != null ? shown : done());
  }

  private EmptyState done() {
    boolean filtered = !filter.equals(ReviewFilter.ALL);
    LinkButton next =
        filtered
            ? new LinkButton(getTranslation("review.all"), Links.review(), VaadinIcon.LIST)
            : new LinkButton(getTranslation("word.add_articles"), Links.intake(), VaadinIcon.PLUS);
    return new EmptyState(getTranslation("review.done"), getTranslation("review.done.hint"))
        .offer(next);
  }

  /** What a key or its button does. */
  void press(String key) {
    switch (key) {
      case "a" ->
          decide(claim -> service.accept(claim.id(), claim.version(), who), "review.accepted");
      case "r" -> reject();
      case "u" -> undo();
      case "e" -> correct();
      case "b" -> bulk();
      case "s", "j", "n" -> move(1);
      case "k" -> move(-1);
      case "?" -> new KeyHelp().open();
      default -> throw new IllegalArgumentException("no such key: " + key);
    }
  }

  private void reject() {
    if (current != null) {
      new RejectDialog(reason ->
          decide(
              claim -> service.reject(claim.id(), claim.version(), who, reason), "review.rejected"))
          .open();
    }
  }

  private void decide(Consumer<Claim> decision, String message) {
    ReviewItem item = current;
    if (item == null) {
      return;
    }
    try {
      decision.accept(item.claim());
      tell(message, false);
    } catch (StaleClaimException stale) {
      refuse(item.claim(), stale.current());
    }
    leaveNamedClaim();
    show(waiting());
  }

  /** What was seen and what holds now, side by side. */
  private void refuse(Claim seen, Claim now) {
    new StaleDialog(seen, now, queries.history(now.id())).open();
  }

  private void correct() {
    ReviewItem item = current;
    if (item != null && shown != null) {
      shown.correct(item, registry, (reading, reason) -> corrected(item.claim(), reading, reason));
    }
  }

  private void corrected(Claim claim, Reading reading, String reason) {
    try {
      service.correct(claim.id(), claim.version(), who, reading, reason);
      tell("review.corrected", false);
    } catch (StaleClaimException stale) {
      refuse(claim, stale.current());
    } catch (IllegalArgumentException wrong) {
      tell("correct.wrong." + wrong.getMessage(), true);
      return;
    }
    leaveNamedClaim();
    show(waiting());
  }

  private void bulk() {
    new BulkDialog(
            queries.queue(filter, who, 0, BULK),
            claims -> each(claims, c -> service.accept(c.id(), c.version(), who)),
            (claims, reason) -> each(claims, c -> service.reject(c.id(), c.version(), who, reason)))
        .open();
  }

  /** Claims that others decided on meanwhile are told of and left alone. */
  private void each(List<Claim> claims, Consumer<Claim> decision) {
    int refused = 0;
    for (Claim claim : claims) {
      try {
        decision.accept(claim);
      } catch (StaleClaimException stale) {
        refused++;
      }
    }
    Notification.show(
        getTranslation("review.bulk.done", claims.size() - refused, refused),
        4000,
        Notification.Position.BOTTOM_CENTER);
    leaveNamedClaim();
    show(waiting());
  }

  private void undo() {
    Optional<Decision> last = queries.lastOf(who);
    if (last.isEmpty()) {
      tell("review.nothing_to_undo", false);
      return;
    }
    try {
      service.undo(last.get().id(), who);
      tell("review.undone", false);
      show(queries.item(last.get().claim()).or(this::waiting));
    } catch (StaleClaimException | IllegalArgumentException stale) {
      tell("review.nothing_to_undo", true);
    }
  }

  private void move(int step) {
    position = Math.max(0, position + step);
    leaveNamedClaim();
    show(waiting());
  }

  /** The address must not go on naming a claim that is no longer shown. */
  private void leaveNamedClaim() {
    String query = ReviewFilters.query(filter);
    UI.getCurrent()
        .getPage()
        .getHistory()
        .replaceState(null, query.isEmpty() ? Links.review() : Links.review() + "?" + query);
  }

  private void tell(String key, boolean problem) {
    Notification shown =
        Notification.show(getTranslation(key), 2500, Notification.Position.BOTTOM_CENTER);
    if (problem) {
      shown.addThemeVariants(NotificationVariant.WARNING);
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("review"));
  }
}
