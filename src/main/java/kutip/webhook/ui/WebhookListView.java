package kutip.webhook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import kutip.uikit.EmptyState;
import kutip.uikit.PageHead;
import kutip.webhook.Webhook;
import kutip.webhook.WebhookService;

/** Addresses that are told of new facts: how they are, and what can be done about it. */
@Route("webhooks")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "menu.webhooks", order = 22, icon = "vaadin:connect")
public class WebhookListView extends Main implements HasDynamicTitle {

  private final transient WebhookService webhooks;
  private final String who;
  private final Div list = new Div();

  WebhookListView(WebhookService webhooks, AuthenticationContext signedIn) {
    this.webhooks = webhooks;
    this.who = signedIn.getPrincipalName().orElseThrow();
    addClassName("kutip-page");
    list.addClassName("kutip-stack");
    Section form =
        new Section(
            new H2(getTranslation("webhooks.add")), new WebhookForm(webhooks, who, this::reload));
    form.addClassName("kutip-card");
    add(new PageHead(getTranslation("webhooks"), getTranslation("webhooks.about")), form, list);
    reload();
  }

  private void reload() {
    list.removeAll();
    List<Webhook> all = webhooks.all();
    all.forEach(hook -> list.add(new WebhookCard(hook, webhooks, who, this::reload)));
    if (all.isEmpty()) {
      list.add(
          new EmptyState(getTranslation("webhooks.empty"), getTranslation("webhooks.empty.hint")));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("webhooks"));
  }
}
