package kutip.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import kutip.uikit.Links;

/** What all pages for errors look like: a number, what happened, the way back. */
abstract class ErrorPage extends Main implements HasDynamicTitle {

  private final String title;

  ErrorPage(int status, String key) {
    title = getTranslation(key);
    addClassNames("kutip-page", "kutip-error");
    Span number = new Span(String.valueOf(status));
    number.addClassName("kutip-error-number");
    Anchor home = new Anchor(Links.overview(), getTranslation("error.home"));
    home.addClassName("kutip-button");
    add(number, new H1(title), new Paragraph(getTranslation(key + ".hint")), home);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", title);
  }
}
