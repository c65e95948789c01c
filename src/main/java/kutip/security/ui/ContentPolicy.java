package kutip.security.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;

/**
 * What pages may load and run. Scripts inside the page run only with the number that this answer
 * alone carries; docs/decisions/0802 says why each exception is one.
 */
@Component
class ContentPolicy implements VaadinServiceInitListener {

  private static final String HEADER = "Content-Security-Policy";
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final long serialVersionUID = 1L;

  static String withoutInlineScripts() {
    return policy("");
  }

  private static String policy(String nonce) {
    return "default-src 'self'; script-src 'self' 'unsafe-eval'"
        + nonce
        + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:;"
        + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self';"
        + " frame-ancestors 'none'";
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(ContentPolicy::sign);
  }

  private static void sign(IndexHtmlResponse response) {
    byte[] bytes = new byte[18];
    RANDOM.nextBytes(bytes);
    String nonce = Base64.getEncoder().encodeToString(bytes);
    response.getDocument().select("script").attr("nonce", nonce);
    response.getVaadinResponse().setHeader(HEADER, policy(" 'nonce-" + nonce + "'"));
  }
}
