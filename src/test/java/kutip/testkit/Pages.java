package kutip.testkit;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.mock.MockedUI;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestWrapper;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kutip.article.ArticleService;
import kutip.article.StoreResult;
import kutip.security.Caller;
import kutip.shared.ArticleId;
import kutip.uikit.Texts;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Opens pages in the test's own thread, without a browser, and fills the store for them. */
@TestComponent
public class Pages {

  private static final Routes ROUTES = new Routes().autoDiscoverViews("kutip");

  private final ApplicationContext context;
  private final ArticleService articles;

  Pages(ApplicationContext context, ArticleService articles) {
    this.context = context;
    this.articles = articles;
  }

  /** Signs in and starts an English session. */
  public void signIn(String role) {
    signIn(role, Texts.ENGLISH);
  }

  public void signIn(String role, Locale language) {
    var granted = List.of(new SimpleGrantedAuthority("ROLE_" + role));
    Authentication who = new UsernamePasswordAuthenticationToken("admin", "", granted);
    SecurityContextHolder.getContext().setAuthentication(who);
    // The static holder belongs to the context that was started last, which need not be this one.
    context.getBeanProvider(Caller.class).ifAvailable(caller -> caller.become(who));
    MockVaadin.setup(MockedUI::new, new MockSpringServlet(ROUTES, context, MockedUI::new));
    FakeRequest request = innermost(VaadinServletRequest.getCurrent());
    request.setUserPrincipalInt(who);
    request.setUserInRole((principal, asked) -> asked.equals(role) || asked.equals("ROLE_" + role));
    UI.getCurrent().setLocale(language);
  }

  private static FakeRequest innermost(ServletRequest request) {
    ServletRequest inner = request;
    while (inner instanceof ServletRequestWrapper wrapper) {
      inner = wrapper.getRequest();
    }
    return (FakeRequest) inner;
  }

  public void close() {
    MockVaadin.tearDown();
    context.getBeanProvider(Caller.class).ifAvailable(Caller::leave);
    SecurityContextHolder.clearContext();
  }

  /** All routes and error pages of the application. */
  public static Set<Class<? extends Component>> routes() {
    return ROUTES.getRoutes();
  }

  public static Set<Class<? extends HasErrorParameter<?>>> errorRoutes() {
    return ROUTES.getErrorRoutes();
  }

  /** Stores an article and reads it with the real extractor. */
  public ArticleId stored(ArticleBuilder article) {
    return switch (articles.store(List.of(article.draft())).getFirst()) {
      case StoreResult.Stored stored -> stored.article();
      case StoreResult other -> throw new AssertionError("not stored: " + other);
    };
  }
}
