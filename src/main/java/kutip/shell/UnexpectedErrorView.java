package kutip.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that could not be built; the cause goes to the log, never to the screen. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
public class UnexpectedErrorView extends ErrorPage implements HasErrorParameter<Exception> {

  private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrorView.class);

  public UnexpectedErrorView() {
    super(500, "error.unexpected");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    LOG.error("cannot show {}", event.getLocation().getPath(), parameter.getException());
    return 500;
  }
}
