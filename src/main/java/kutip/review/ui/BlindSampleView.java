package kutip.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import kutip.claim.SentenceSample.Drawn;
import kutip.review.BlindSample;
import kutip.shared.TextSpan;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.Keys;
import kutip.uikit.Links;
import kutip.uikit.MarkedText;
import kutip.uikit.PageHead;
import org.jspecify.annotations.Nullable;

/** Shows a sentence in which nothing was found and asks whether anything is missed there. */
@Route("review/sample")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
public class BlindSampleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  /** Code points of text on either side. */
  private static final int AROUND = 400;

  private final transient BlindSample sample;
  private final String who;
  private final Div body = new Div();
  private transient @Nullable Drawn shown;

  BlindSampleView(BlindSample sample, AuthenticationContext signedIn) {
    this.sample = sample;
    this.who = signedIn.getPrincipalName().orElseThrow();
    addClassName("kutip-page");
    body.addClassName("kutip-stack");
    add(
        new PageHead(getTranslation("sample"), getTranslation("sample.about")),
        body,
        new Keys(Set.of("n", "m", "s"), this::press));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    next();
  }

  private void next() {
    Optional<Drawn> drawn = sample.draw();
    shown = drawn.orElse(null);
    body.removeAll();
    body.add(
        drawn
            .<com.vaadin.flow.component.Component>map(this::card)
            .orElseGet(() ->
                new EmptyState(
                    getTranslation("sample.empty"), getTranslation("sample.empty.hint"))));
  }

  private Section card(Drawn drawn) {
    Div meta = new Div();
    meta.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    if (drawn.article().source() != null) {
      meta.add(new Span(drawn.article().source()));
    }
    if (drawn.article().publishedOn() != null) {
      meta.add(new Span(Formats.here().day(drawn.article().publishedOn())));
    }
    meta.add(new Anchor(Links.article(drawn.article().id()), drawn.article().heading()));
    Paragraph text = new Paragraph(passage(drawn.article().text(), drawn.span()));
    text.addClassName("kutip-sample");
    Div row =
        new Div(
            button("sample.nothing", "n", ButtonVariant.PRIMARY),
            button("sample.missed", "m", ButtonVariant.TERTIARY),
            button("review.skip", "s", ButtonVariant.TERTIARY));
    row.addClassNames("kutip-actions", "kutip-foot");
    Section card = new Section(new H2(getTranslation("sample.question")), meta, text, row);
    card.addClassName("kutip-card");
    return card;
  }

  /** The sentence, marked, with what stands around it. */
  private static MarkedText passage(String text, TextSpan span) {
    int length = text.codePointCount(0, text.length());
    TextSpan before = new TextSpan(Math.max(0, span.start() - AROUND), span.start());
    TextSpan after = new TextSpan(span.end(), Math.min(length, span.end() + AROUND));
    return new MarkedText()
        .add((before.start() > 0 ? "… " : "") + before.in(text), false)
        .add(span.in(text), true)
        .add(after.in(text) + (after.end() < length ? " …" : ""), false);
  }

  private Button button(String words, String key, ButtonVariant variant) {
    Button button = new Button(getTranslation(words), event -> press(key));
    button.setSuffixComponent(new KeyCap(key));
    button.getElement().setAttribute("aria-keyshortcuts", key);
    button.addThemeVariants(variant);
    return button;
  }

  void press(String key) {
    Drawn asked = shown;
    if (asked == null) {
      return;
    }
    switch (key) {
      case "n" -> {
        sample.judge(asked.article().id(), asked.span(), false, who);
        next();
      }
      case "m" -> {
        sample.judge(asked.article().id(), asked.span(), true, who);
        Links.open(Links.addClaim(asked.article().id(), asked.span()));
      }
      default -> next();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("sample"));
  }
}
