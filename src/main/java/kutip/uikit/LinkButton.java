package kutip.uikit;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;

/** A link that looks like a button: it goes somewhere or fetches a file. */
public final class LinkButton extends Anchor {

  public LinkButton(String text, String href, VaadinIcon icon) {
    super(href);
    addClassName("kutip-button");
    add(icon.create(), new Span(text));
  }

  /** A file: the browser must ask the server, not the router. */
  public static LinkButton download(String text, String href) {
    LinkButton link = new LinkButton(text, href, VaadinIcon.DOWNLOAD_ALT);
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", true);
    return link;
  }
}
