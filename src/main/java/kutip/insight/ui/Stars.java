package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.security.AuthenticationContext;
import kutip.company.WatchKind;
import kutip.company.WatchService;
import kutip.company.Watchlist;
import org.springframework.stereotype.Component;

/** Makes the stars by which someone follows a company or a person. */
@Component
class Stars {

  private final WatchService service;
  private final AuthenticationContext signedIn;

  Stars(WatchService service, AuthenticationContext signedIn) {
    this.service = service;
    this.signedIn = signedIn;
  }

  /** The name of the signed-in user. */
  String user() {
    return signedIn.getPrincipalName().orElseThrow();
  }

  /** What the signed-in user follows. */
  Watchlist mine() {
    return service.of(user());
  }

  /** What the signed-in user sees followed: the team's too. */
  Watchlist seen() {
    return service.seenBy(user());
  }

  /** A star for oneself and, for those who may decide for others, one for the team. */
  Span of(WatchKind kind, String name) {
    Span stars = new Span(mine(kind, name, mine()));
    if (signedIn.hasAnyRole("ADMINISTRATOR", "ANALYST")) {
      stars.add(
          new Toggle(
              WatchService.TEAM,
              kind,
              name,
              service.of(WatchService.TEAM).has(kind, name),
              VaadinIcon.GROUP,
              VaadinIcon.GROUP));
    }
    return stars;
  }

  /** A star in a list; the watchlist is read once for all its rows. */
  Button mine(WatchKind kind, String name, Watchlist known) {
    return new Toggle(
        user(), kind, name, known.has(kind, name), VaadinIcon.STAR, VaadinIcon.STAR_O);
  }

  /** A button that is pressed while its name is followed. */
  final class Toggle extends Button {

    private final boolean team;
    private final VaadinIcon on;
    private final VaadinIcon off;
    private final String name;
    private boolean followed;

    Toggle(
        String owner,
        WatchKind kind,
        String name,
        boolean followed,
        VaadinIcon on,
        VaadinIcon off) {
      this.team = owner.equals(WatchService.TEAM);
      this.on = on;
      this.off = off;
      this.name = name;
      addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      addClassName("kutip-star");
      show(followed);
      addClickListener(event -> {
        if (this.followed) {
          service.unfollow(owner, kind, name);
        } else {
          service.follow(owner, kind, name);
        }
        show(!this.followed);
      });
    }

    private void show(boolean now) {
      followed = now;
      setIcon((now ? on : off).create());
      getElement().setAttribute("aria-pressed", String.valueOf(now));
      if (now) {
        addClassName("kutip-starred");
      } else {
        removeClassName("kutip-starred");
      }
      String words = words();
      setAriaLabel(words);
      setTooltipText(words);
    }

    private String words() {
      if (team) {
        return getTranslation(followed ? "watch.team.stop" : "watch.team", name);
      }
      return getTranslation(followed ? "watch.mine.stop" : "watch.mine", name);
    }
  }
}
