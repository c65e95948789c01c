package kutip.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import kutip.intake.FeedProbe;
import kutip.intake.FeedService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes a feed's address, tries it out, keeps it. */
final class FeedForm extends Div {

  private static final Logger LOG = LoggerFactory.getLogger(FeedForm.class);

  private final transient FeedService service;
  private final String who;
  private final transient Runnable added;
  private final TextField address = new TextField();
  private final Checkbox wholePages = new Checkbox();
  private final Button test = new Button();
  private final Div told = new Div();

  FeedForm(FeedService service, String who, Runnable added) {
    this.service = service;
    this.who = who;
    this.added = added;
    addClassName("kutip-form");
    address.setLabel(getTranslation("feeds.address"));
    address.setPlaceholder("https://");
    address.setMaxLength(2000);
    wholePages.setLabel(getTranslation("feeds.whole_pages"));
    wholePages.setValue(true);
    test.setText(getTranslation("feeds.test"));
    test.addClickListener(event -> test());
    Button add = new Button(getTranslation("feeds.add.send"), event -> add());
    add.addThemeVariants(ButtonVariant.PRIMARY);
    Div actions = new Div(add, test);
    actions.addClassName("kutip-actions");
    told.getElement().setAttribute("aria-live", "polite");
    add(address, wholePages, actions, told);
  }

  private boolean isMissing() {
    boolean missing = !address.getValue().strip().matches("(?i)https?://.+");
    address.setInvalid(missing);
    address.setErrorMessage(missing ? getTranslation("feeds.address.required") : "");
    return missing;
  }

  private void add() {
    if (isMissing()) {
      return;
    }
    told.removeAll();
    if (service.add(address.getValue(), wholePages.getValue(), who).isEmpty()) {
      told.add(refusal(getTranslation("feeds.known")));
      return;
    }
    address.clear();
    added.run();
  }

  private void test() {
    if (isMissing()) {
      return;
    }
    String wanted = address.getValue();
    UI ui = UI.getCurrent();
    test.setEnabled(false);
    Thread.ofVirtual().name("feed-test").start(() -> test(wanted, ui));
  }

  private void test(String wanted, UI ui) {
    FeedProbe probe;
    try {
      probe = service.test(wanted);
    } catch (RuntimeException e) {
      LOG.error("a feed could not be tried out", e);
      probe = new FeedProbe.Fails(ui.getTranslation("import.failed", wanted));
    }
    FeedProbe result = probe;
    ui.access(() -> show(result));
  }

  private void show(FeedProbe probe) {
    test.setEnabled(true);
    told.removeAll();
    switch (probe) {
      case FeedProbe.Works works -> {
        String title = works.title() == null ? address.getValue() : works.title();
        UnorderedList headlines = new UnorderedList();
        headlines.addClassName("kutip-small");
        works.headlines().forEach(h -> headlines.add(new ListItem(h)));
        told.add(new Paragraph(getTranslation("feeds.works", title, works.items())), headlines);
      }
      case FeedProbe.Fails(String reason) -> told.add(refusal(reason));
    }
  }

  private static Paragraph refusal(String text) {
    Paragraph refusal = new Paragraph(text);
    refusal.addClassName("kutip-refusal");
    return refusal;
  }
}
