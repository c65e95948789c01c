package kutip.webhook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import kutip.fact.FactFilter;
import kutip.webhook.HookFilter;
import kutip.webhook.WebhookService;

/** Takes an address and which facts it wants, and shows the secret once. */
final class WebhookForm extends Div {

  private static final int LONGEST = 2000;

  private final transient WebhookService webhooks;
  private final String who;
  private final transient Runnable added;
  private final TextField address = new TextField();
  private final TextField filter = new TextField();

  WebhookForm(WebhookService webhooks, String who, Runnable added) {
    this.webhooks = webhooks;
    this.who = who;
    this.added = added;
    addClassName("kutip-form");
    address.setLabel(getTranslation("webhooks.address"));
    address.setPlaceholder("https://");
    address.setMaxLength(LONGEST);
    filter.setLabel(getTranslation("webhooks.filter"));
    filter.setPlaceholder("kind=talent_move&company=Nvidia");
    filter.setHelperText(getTranslation("webhooks.filter.hint"));
    filter.setMaxLength(LONGEST);
    Button add = new Button(getTranslation("webhooks.add.send"), event -> add());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    Div actions = new Div(add);
    actions.addClassName("kutip-actions");
    add(address, filter, actions);
  }

  private void add() {
    address.setInvalid(false);
    filter.setInvalid(false);
    FactFilter wanted;
    try {
      wanted = HookFilter.read(filter.getValue());
    } catch (IllegalArgumentException e) {
      filter.setErrorMessage(getTranslation("webhooks.filter.wrong", e.getMessage()));
      filter.setInvalid(true);
      return;
    }
    try {
      String secret = webhooks.register(address.getValue(), wanted, who).secret();
      address.clear();
      filter.clear();
      show(secret);
      added.run();
    } catch (IllegalArgumentException e) {
      address.setErrorMessage(getTranslation("webhooks.address.wrong", e.getMessage()));
      address.setInvalid(true);
    }
  }

  private void show(String secret) {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(getTranslation("webhooks.secret"));
    TextField once = new TextField(getTranslation("webhooks.secret"));
    once.setValue(secret);
    once.setReadOnly(true);
    once.setAutoselect(true);
    once.setWidthFull();
    dialog.add(new Paragraph(getTranslation("webhooks.once")), once);
    dialog.getFooter().add(new Button(getTranslation("word.close"), event -> dialog.close()));
    dialog.open();
  }
}
