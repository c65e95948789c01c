package kutip.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.claim.Reading;
import kutip.company.Slugs;
import kutip.review.SecondItem;
import kutip.review.SecondReading;
import kutip.review.Verdict;
import kutip.uikit.Badge;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.HighlightedText;
import kutip.uikit.Keys;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.SlotList;
import kutip.uikit.Statements;
import org.jspecify.annotations.Nullable;

/** A claim before its second reader, as the first one saw it. */
@Route("review/second")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
public class SecondReadingView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final Map<String, Verdict> KEYS =
      Map.of("a", Verdict.RIGHT, "e", Verdict.IMPRECISE, "r", Verdict.WRONG);

  private final transient SecondReading second;
  private final String who;
  private final Div body = new Div();
  private final TextField reason = new TextField();
  private transient @Nullable SecondItem shown;

  SecondReadingView(SecondReading second, AuthenticationContext signedIn) {
    this.second = second;
    this.who = signedIn.getPrincipalName().orElseThrow();
    addClassName("kutip-page");
    reason.setLabel(getTranslation("correct.reason"));
    reason.setMaxLength(400);
    reason.setWidthFull();
    add(body, new Keys(Set.of("a", "e", "r"), this::press));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    next();
  }

  private void next() {
    shown = second.next(who).orElse(null);
    reason.clear();
    body.removeAll();
    body.add(
        new PageHead(
            getTranslation("second"), getTranslation("second.waiting", second.waiting(who))));
    SecondItem item = shown;
    body.add(
        item == null
            ? new EmptyState(
                getTranslation("second.empty"),
                getTranslation(second.isOn() ? "second.empty.hint" : "second.off"))
            : desk(item));
  }

  private Component desk(SecondItem item) {
    Reading reading = item.shown();
    HighlightedText text =
        new HighlightedText(
            item.article().text(),
            reading.field() == kutip.shared.TextField.TEXT
                ? List.of(
                    new HighlightedText.Highlight(
                        item.claim().id(),
                        item.claim().kind(),
                        reading.span(),
                        Statements.here().headline(reading.slots())))
                : List.of(),
            item.claim().id(),
            chosen -> {});
    Div scrolling = new Div(new H2(item.article().heading()), text);
    scrolling.addClassName("kutip-paper-body");
    scrolling.getElement().setAttribute("tabindex", "0");
    scrolling.getElement().setAttribute("role", "region");
    scrolling.getElement().setAttribute("aria-label", getTranslation("review.article"));
    Section paper = new Section(scrolling);
    paper.addClassNames("kutip-card", "kutip-paper");
    Section side = new Section(claim(item), verdicts());
    side.addClassNames("kutip-stack", "kutip-desk-side");
    Div columns = new Div(paper, side);
    columns.addClassNames("kutip-columns", "kutip-reading");
    text.scrollToChosen();
    return columns;
  }

  private static Section claim(SecondItem item) {
    Reading reading = item.shown();
    Section card =
        new Section(
            new Div(Badge.kind(item.claim().kind())),
            new H2(Statements.here().headline(reading.slots())),
            new SlotList(
                reading.slots(),
                reading.modality(),
                reading.date(),
                name -> Links.company(Slugs.of(name))));
    card.addClassNames("kutip-card", "kutip-claim-card");
    return card;
  }

  private Div verdicts() {
    Div row = new Div();
    row.addClassNames("kutip-actions", "kutip-decisions");
    for (String key : List.of("a", "e", "r")) {
      Button button =
          new Button(Formats.here().word(KEYS.getOrDefault(key, Verdict.RIGHT)), e -> press(key));
      button.setSuffixComponent(new KeyCap(key));
      button.getElement().setAttribute("aria-keyshortcuts", key);
      row.add(button);
    }
    return new Div(reason, row);
  }

  void press(String key) {
    SecondItem item = shown;
    Verdict verdict = KEYS.get(key);
    if (item == null || verdict == null) {
      return;
    }
    try {
      second.read(item.claim().id(), verdict, who, reason.getValue());
    } catch (IllegalArgumentException gone) {
      Notification.show(getTranslation("second.gone"), 4000, Notification.Position.BOTTOM_CENTER);
    }
    next();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("second"));
  }
}
