package kutip.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kutip.security.ApiToken;
import kutip.security.Role;
import kutip.security.TokenService;
import kutip.security.UserAdministration;
import kutip.uikit.Badge;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.PageHead;

/** A user's own tokens; all of them for administrators. */
@Route("tokens")
@PermitAll
public class TokenListView extends Main implements HasDynamicTitle {

  private final transient UserAdministration administration;
  private final transient TokenService tokens;
  private final String me;
  private final boolean administers;
  private final Section list = new Section();

  TokenListView(
      UserAdministration administration, TokenService tokens, AuthenticationContext signedIn) {
    this.administration = administration;
    this.tokens = tokens;
    this.me = signedIn.getPrincipalName().orElseThrow();
    this.administers = signedIn.hasRole(Role.ADMINISTRATOR.name());
    addClassName("kutip-page");
    list.addClassNames("kutip-card", "kutip-rows");
    Button add = new Button(getTranslation("tokens.add"), VaadinIcon.PLUS.create());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    add.addClickListener(event -> new TokenDialog(administration, me, this::show).open());
    add(new PageHead(getTranslation("tokens"), getTranslation("tokens.about")).actions(add), list);
    show();
  }

  private void show() {
    list.removeAll();
    List<ApiToken> shown = administers ? tokens.all() : tokens.ofUser(me);
    shown.forEach(token -> list.add(row(token)));
    if (shown.isEmpty()) {
      list.add(new EmptyState(getTranslation("tokens.empty"), getTranslation("tokens.empty.hint")));
    }
  }

  private Div row(ApiToken token) {
    Span label = new Span(token.label().isEmpty() ? "#" + token.id() : token.label());
    label.addClassName("kutip-line-title");
    Span user = new Span(token.user() + " · " + Sayings.role(this, token.role()));
    Span until = new Span(getTranslation("tokens.until", day(token.expiresAt())));
    Span used =
        new Span(
            token.lastUsedAt() == null
                ? getTranslation("tokens.never_used")
                : getTranslation("tokens.used", day(token.lastUsedAt())));
    for (Span soft : new Span[] {user, until, used}) {
      soft.addClassNames("kutip-soft", "kutip-small");
    }
    Div whose = new Div(label, user);
    Div when = new Div(until, used);
    whose.addClassName("kutip-stack");
    when.addClassName("kutip-stack");
    Div row = new Div(whose, when);
    row.addClassName("kutip-row");
    row.add(
        token.usable(Instant.now()) ? revoke(token) : new Badge(getTranslation("tokens.ended")));
    return row;
  }

  private Button revoke(ApiToken token) {
    Button revoke = new Button(getTranslation("tokens.revoke"));
    revoke.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.ERROR);
    revoke.addClickListener(event -> {
      administration.revokeToken(token.id(), me);
      show();
    });
    return revoke;
  }

  private static String day(Instant at) {
    return Formats.here().day(LocalDate.ofInstant(at, ZoneOffset.UTC));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("tokens"));
  }
}
