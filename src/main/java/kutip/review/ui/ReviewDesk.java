package kutip.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kutip.claim.Claim;
import kutip.claim.Reading;
import kutip.company.RegistryQueries;
import kutip.company.Slugs;
import kutip.fact.Fact;
import kutip.review.ReviewItem;
import kutip.shared.ClaimStep;
import kutip.shared.TextField;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.HighlightedText;
import kutip.uikit.HistoryLine;
import kutip.uikit.Links;
import kutip.uikit.SlotList;
import kutip.uikit.Statements;

/** One claim: the article with its quote on one side, what was read from it on the other. */
final class ReviewDesk extends Div {

  private final Consumer<String> press;
  private final Formats formats = Formats.here();
  private final Section side = new Section();
  private final Section card;
  private final HighlightedText body;

  ReviewDesk(ReviewItem item, List<ClaimStep> history, Consumer<String> press) {
    this.press = press;
    addClassNames("kutip-columns", "kutip-reading");
    body = text(item.claim(), item.article().text(), TextField.TEXT);
    card = claim(item);
    side.add(card, decisions());
    side.addClassNames("kutip-stack", "kutip-desk-side");
    if (!history.isEmpty()) {
      side.add(history(history));
    }
    add(paper(item), side);
  }

  /** Puts editors in the claim's place; the text stays where it is. */
  void correct(ReviewItem item, RegistryQueries registry, BiConsumer<Reading, String> save) {
    if (!card.isVisible()) {
      return;
    }
    CorrectionPanel panel =
        new CorrectionPanel(
            getTranslation("correct"),
            item.claim().reading(),
            item.article().text(),
            item.claim().quote(),
            body,
            registry,
            save,
            this::leaveCorrection);
    card.setVisible(false);
    side.addComponentAsFirst(panel);
    panel.form().focus();
  }

  private void leaveCorrection() {
    side.getChildren().filter(CorrectionPanel.class::isInstance).toList().forEach(side::remove);
    card.setVisible(true);
  }

  private Article paper(ReviewItem item) {
    kutip.article.Article source = item.article();
    Claim claim = item.claim();
    Div meta = new Div();
    meta.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    if (source.source() != null) {
      meta.add(new Anchor(Links.source(source.source()), source.source()));
    }
    if (source.publishedOn() != null) {
      meta.add(new Span(formats.day(source.publishedOn())));
    }
    meta.add(new Anchor(Links.quote(source.id(), claim.id()), getTranslation("review.article")));
    HighlightedText title = text(claim, source.heading(), TextField.TITLE);
    title.addClassName("kutip-paper-title");
    Div scrolling = new Div(title, body);
    scrolling.addClassName("kutip-paper-body");
    scrolling.getElement().setAttribute("tabindex", "0");
    scrolling.getElement().setAttribute("role", "region");
    scrolling.getElement().setAttribute("aria-label", getTranslation("review.article"));
    if (source.language() != null) {
      scrolling.getElement().setAttribute("lang", source.language().key());
    }
    Article paper = new Article(meta, scrolling);
    paper.addClassNames("kutip-card", "kutip-paper");
    title.scrollToChosen();
    body.scrollToChosen();
    return paper;
  }

  private HighlightedText text(Claim claim, String text, TextField field) {
    List<HighlightedText.Highlight> marks =
        claim.field() == field
            ? List.of(
                new HighlightedText.Highlight(
                    claim.id(),
                    claim.kind(),
                    claim.span(),
                    Statements.here().headline(claim.slots())))
            : List.of();
    return new HighlightedText(text, marks, claim.id(), chosen -> {});
  }

  private Section claim(ReviewItem item) {
    Claim claim = item.claim();
    Div badges = new Div(Badge.kind(claim.kind()), Badge.state(claim.status()));
    badges.addClassName("kutip-line-head");
    badges.add(
        new Badge(getTranslation("review.confidence", Math.round(claim.confidence() * 100))));
    Section card =
        new Section(
            badges,
            new H2(Statements.here().headline(claim.slots())),
            new SlotList(
                claim.slots(),
                claim.modality(),
                claim.date(),
                name -> Links.company(Slugs.of(name))));
    Fact fact = item.fact();
    if (fact != null) {
      card.add(factLine(fact));
    }
    card.addClassNames("kutip-card", "kutip-claim-card", "kutip-kind-" + claim.kind().key());
    return card;
  }

  private Div factLine(Fact fact) {
    Anchor open = new Anchor(Links.fact(fact.id()), getTranslation("review.fact", fact.claims()));
    Div line = new Div(open);
    line.addClassNames("kutip-line-head", "kutip-small");
    if (fact.disputed()) {
      line.add(Badge.disputed());
    }
    return line;
  }

  private Div decisions() {
    Button accept = button("review.accept", "a");
    accept.addThemeVariants(ButtonVariant.PRIMARY);
    Div row =
        new Div(
            accept,
            button("review.correct", "e"),
            button("review.reject", "r"),
            button("review.skip", "s"),
            button("review.undo", "u"),
            button("review.previous", "k"),
            button("review.bulk", "b"),
            button("review.keys", "?"));
    row.addClassNames("kutip-actions", "kutip-decisions");
    return row;
  }

  private Button button(String words, String key) {
    Button button = new Button(getTranslation(words), event -> press.accept(key));
    button.setSuffixComponent(new KeyCap(key));
    button.getElement().setAttribute("aria-keyshortcuts", key);
    return button;
  }

  private Component history(List<ClaimStep> steps) {
    Section card = new Section(new H2(getTranslation("review.history")));
    card.addClassName("kutip-card");
    steps.forEach(step -> card.add(HistoryLine.of(step)));
    return card;
  }
}
