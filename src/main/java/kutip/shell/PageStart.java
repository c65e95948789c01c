package kutip.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import java.util.Optional;
import kutip.security.User;
import kutip.security.UserService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Gives each page the language and theme that its user chose, and says so when something fails. */
@Component
class PageStart implements VaadinServiceInitListener {

  private static final Logger LOG = LoggerFactory.getLogger(PageStart.class);

  private final UserService users;
  private final AuthenticationContext signedIn;

  PageStart(UserService users, AuthenticationContext signedIn) {
    this.users = users;
    this.signedIn = signedIn;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::firstPaint);
    event.getSource().addUIInitListener(this::start);
    event
        .getSource()
        .addSessionInitListener(init -> init.getSession().setErrorHandler(this::failed));
  }

  /** In the page's first bytes, so that nobody who chose dark sees a white flash. */
  private void firstPaint(IndexHtmlResponse response) {
    user()
        .map(User::theme)
        .ifPresent(theme ->
            response
                .getDocument()
                .getElementsByTag("html")
                .attr("style", "color-scheme: " + theme));
  }

  private void start(UIInitEvent event) {
    UI ui = event.getUI();
    user()
        .ifPresent(user -> {
          if (user.language() != null) {
            ui.setLocale(Locale.forLanguageTag(user.language()));
          }
          ui.getPage().setColorScheme(schemeOf(user));
        });
    ui.getPage().executeJs("document.documentElement.lang = $0", ui.getLocale().getLanguage());
  }

  static ColorScheme.Value schemeOf(User user) {
    String theme = user.theme();
    return theme == null
        ? ColorScheme.Value.SYSTEM
        : "dark".equals(theme) ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT;
  }

  private Optional<User> user() {
    return signedIn.getPrincipalName().flatMap(users::find);
  }

  private void failed(ErrorEvent event) {
    LOG.error("a page failed", event.getThrowable());
    UI ui = UI.getCurrent();
    if (ui != null) {
      Notification.show(
              ui.getTranslation("error.unexpected"), 8000, Notification.Position.TOP_CENTER)
          .addThemeVariants(NotificationVariant.ERROR);
    }
  }
}
