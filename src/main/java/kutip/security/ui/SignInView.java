package kutip.security.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import kutip.security.OidcSettings;
import kutip.uikit.Wordmark;

/** Where everyone starts: a name, a password, and what the product promises. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final LoginForm form = new LoginForm();

  public SignInView(OidcSettings issuer) {
    addClassName("kutip-sign-in");
    form.setAction("login");
    form.setForgotPasswordButtonVisible(false);
    form.setI18n(words());
    Div panel = new Div(new Wordmark(), new H1(getTranslation("sign_in.title")), form);
    if (issuer.isOn()) {
      Anchor elsewhere =
          new Anchor(OidcSignIn.START, getTranslation("sign_in.elsewhere", issuer.label()));
      elsewhere.setRouterIgnore(true);
      elsewhere.addClassName("kutip-sign-in-elsewhere");
      panel.add(elsewhere);
    }
    panel.addClassName("kutip-sign-in-panel");
    add(promise(), panel);
  }

  /** A sentence with its figure marked: the product in one picture. */
  private Aside promise() {
    Span figure = new Span(getTranslation("sign_in.sample.figure"));
    figure.addClassNames("kutip-claim", "kutip-kind-market_cap_change");
    Paragraph sample =
        new Paragraph(
            new Span(getTranslation("sign_in.sample.before")),
            figure,
            new Span(getTranslation("sign_in.sample.after")));
    sample.addClassName("kutip-sample");
    Paragraph promise = new Paragraph(getTranslation("sign_in.promise"));
    promise.addClassName("kutip-promise");
    return new Aside(promise, sample);
  }

  private LoginI18n words() {
    LoginI18n words = LoginI18n.createDefault();
    LoginI18n.Form labels = words.getForm();
    labels.setTitle("");
    labels.setUsername(getTranslation("sign_in.name"));
    labels.setPassword(getTranslation("sign_in.password"));
    labels.setSubmit(getTranslation("sign_in.submit"));
    LoginI18n.ErrorMessage error = words.getErrorMessage();
    error.setTitle(getTranslation("sign_in.refused"));
    error.setMessage(getTranslation("sign_in.refused.hint"));
    error.setUsername(getTranslation("sign_in.name.required"));
    error.setPassword(getTranslation("sign_in.password.required"));
    return words;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    form.setError(event.getLocation().getQueryParameters().getParameters().containsKey("error"));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("sign_in.title"));
  }
}
