package kutip.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import kutip.intake.Feed;
import kutip.intake.FeedOutcome;
import kutip.intake.FeedService;
import kutip.uikit.Formats;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One feed: whether it is well, when it was and will be asked, what it brought. */
final class FeedCard extends Section {

  private static final Logger LOG = LoggerFactory.getLogger(FeedCard.class);

  private final transient Feed feed;
  private final transient FeedService service;
  private final transient Runnable changed;

  FeedCard(Feed feed, FeedService service, Runnable changed) {
    this.feed = feed;
    this.service = service;
    this.changed = changed;
    addClassName("kutip-card");
    Span address = new Span(feed.address());
    address.addClassNames("kutip-small", "kutip-soft");
    Div state = new Div(badge(), address);
    state.addClassName("kutip-line-head");
    add(new H2(feed.name()), state, health());
    if (feed.message() != null) {
      Paragraph message = new Paragraph(feed.message());
      message.addClassName("kutip-refusal");
      add(message);
    }
    add(actions());
  }

  private Span badge() {
    Span badge = new Span(getTranslation(key()));
    badge.addClassName("kutip-badge");
    if (!feed.paused() && feed.outcome() == FeedOutcome.FAILED) {
      badge.addClassName("kutip-rejected");
    } else if (!feed.paused() && feed.outcome() != FeedOutcome.NEVER_ASKED) {
      badge.addClassName("kutip-accepted");
    }
    return badge;
  }

  private String key() {
    if (feed.paused()) {
      return "feeds.paused";
    }
    return switch (feed.outcome()) {
      case NEVER_ASKED -> "feeds.new";
      case NEWS, NOTHING_NEW -> "feeds.well";
      case FAILED -> "feeds.failing";
    };
  }

  private Span health() {
    Formats formats = Formats.here();
    String last =
        feed.polledAt() == null
            ? getTranslation("feeds.never")
            : getTranslation("feeds.last", formats.instant(feed.polledAt()));
    String next =
        feed.paused() ? "" : getTranslation("feeds.next", formats.instant(feed.nextPollAt()));
    Span line = new Span(last + next + getTranslation("feeds.counts", feed.seen(), feed.stored()));
    line.addClassName("kutip-small");
    return line;
  }

  private Div actions() {
    Button now = new Button(getTranslation("feeds.now"));
    now.addClickListener(event -> ask(now));
    Button steer =
        feed.paused()
            ? new Button(getTranslation("job.resume"), e -> then(() -> service.resume(feed.id())))
            : new Button(getTranslation("job.pause"), e -> then(() -> service.pause(feed.id())));
    Button remove = new Button(getTranslation("feeds.remove"), event -> askToRemove());
    Div actions = new Div(now, steer, remove);
    for (Button button : new Button[] {now, steer, remove}) {
      button.addThemeVariants(ButtonVariant.SMALL);
    }
    actions.addClassName("kutip-actions");
    return actions;
  }

  private void then(Runnable action) {
    action.run();
    changed.run();
  }

  private void ask(Button now) {
    now.setEnabled(false);
    UI ui = UI.getCurrent();
    Thread.ofVirtual()
        .name("feed-now")
        .start(() -> {
          try {
            service.poll(feed.id());
          } catch (RuntimeException e) {
            LOG.error("feed {} could not be asked", feed.id(), e);
          }
          ui.access(changed::run);
        });
  }

  private void askToRemove() {
    ConfirmDialog dialog =
        new ConfirmDialog(
            getTranslation("feeds.remove.title", feed.name()),
            getTranslation("feeds.remove.text"),
            getTranslation("feeds.remove"),
            event -> then(() -> service.remove(feed.id())),
            getTranslation("word.cancel"),
            event -> {});
    dialog.setConfirmButtonTheme("error primary");
    dialog.open();
  }
}
