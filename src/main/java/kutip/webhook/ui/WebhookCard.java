package kutip.webhook.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.Paging;
import kutip.webhook.Delivery;
import kutip.webhook.HookFilter;
import kutip.webhook.Webhook;
import kutip.webhook.WebhookService;

/** One webhook: which facts it wants, whether it hears, what it was told. */
final class WebhookCard extends Section {

  private static final int PAGE = 20;

  private final transient Webhook hook;
  private final transient WebhookService webhooks;
  private final String who;
  private final transient Runnable changed;
  private long last = Long.MAX_VALUE;

  WebhookCard(Webhook hook, WebhookService webhooks, String who, Runnable changed) {
    this.hook = hook;
    this.webhooks = webhooks;
    this.who = who;
    this.changed = changed;
    addClassName("kutip-card");
    Div state = new Div(badge(), wanted());
    state.addClassName("kutip-line-head");
    add(new H2(hook.address()), state, health());
    if (hook.stoppedBecause() != null) {
      Paragraph why = new Paragraph(hook.stoppedBecause());
      why.addClassName("kutip-refusal");
      add(why);
    }
    Details history = new Details(getTranslation("webhooks.history"));
    history.addOpenedChangeListener(event -> {
      if (event.isOpened() && history.getContent().findAny().isEmpty()) {
        history.add(history());
      }
    });
    add(history, actions());
  }

  private Badge badge() {
    if (!hook.active()) {
      return new Badge(getTranslation("webhooks.stopped"));
    }
    return hook.failures() > 0
        ? new Badge(getTranslation("webhooks.failing"), "kutip-rejected")
        : new Badge(getTranslation("webhooks.well"), "kutip-accepted");
  }

  private Component wanted() {
    String text = HookFilter.text(hook.filter());
    Anchor facts =
        new Anchor(
            Links.facts(Links.query(hook.filter().toParameters())),
            text.isEmpty() ? getTranslation("webhooks.all") : text);
    facts.addClassName("kutip-small");
    return facts;
  }

  private Span health() {
    Formats formats = Formats.here();
    Span line =
        new Span(
            hook.toldAt() == null
                ? getTranslation("webhooks.never")
                : getTranslation("webhooks.told", formats.instant(hook.toldAt())));
    line.addClassName("kutip-small");
    return line;
  }

  private Component history() {
    last = Long.MAX_VALUE;
    Paging<Delivery> rows =
        new Paging<>(
            PAGE,
            (offset, limit) -> webhooks.deliveries(hook.id(), last, limit),
            delivery -> {
              last = delivery.id();
              return row(delivery);
            });
    return rows.isEmpty() ? new Paragraph(getTranslation("webhooks.history.empty")) : rows;
  }

  private Component row(Delivery delivery) {
    Span what = new Span(getTranslation("webhooks.delivery", delivery.facts()));
    String said =
        delivery.status() != null
            ? "HTTP " + delivery.status()
            : delivery.message() == null ? "" : delivery.message();
    Span how = new Span(getTranslation("webhooks.attempts", delivery.attempts()) + " " + said);
    how.addClassNames("kutip-soft", "kutip-small");
    Span at = new Span(Formats.here().instant(delivery.createdAt()));
    at.addClassNames("kutip-soft", "kutip-small");
    String meaning =
        switch (delivery.state()) {
          case DELIVERED -> "kutip-accepted";
          case FAILED -> "kutip-rejected";
          case WAITING, DROPPED -> "kutip-unreviewed";
        };
    Div row =
        new Div(
            new Badge(getTranslation("value.delivery_state." + delivery.state().key()), meaning),
            what,
            how,
            at);
    row.addClassName("kutip-row");
    return row;
  }

  private Div actions() {
    Button steer =
        hook.active()
            ? new Button(
                getTranslation("webhooks.stop"), e -> then(() -> webhooks.stop(hook.id(), who)))
            : new Button(
                getTranslation("webhooks.resume"),
                e -> then(() -> webhooks.resume(hook.id(), who)));
    Button remove = new Button(getTranslation("webhooks.remove"), event -> askToRemove());
    steer.addThemeVariants(ButtonVariant.SMALL);
    remove.addThemeVariants(ButtonVariant.SMALL);
    Div actions = new Div(steer, remove);
    actions.addClassName("kutip-actions");
    return actions;
  }

  private void then(Runnable action) {
    action.run();
    changed.run();
  }

  private void askToRemove() {
    ConfirmDialog dialog =
        new ConfirmDialog(
            getTranslation("webhooks.remove.title"),
            getTranslation("webhooks.remove.text", hook.address()),
            getTranslation("webhooks.remove"),
            event -> then(() -> webhooks.remove(hook.id(), who)),
            getTranslation("word.cancel"),
            event -> {});
    dialog.setConfirmButtonTheme("error primary");
    dialog.open();
  }
}
