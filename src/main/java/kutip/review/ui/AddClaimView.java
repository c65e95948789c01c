package kutip.review.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import kutip.article.ArticleQueries;
import kutip.claim.Reading;
import kutip.company.RegistryQueries;
import kutip.review.Decision;
import kutip.review.ReviewService;
import kutip.shared.ArticleId;
import kutip.shared.ClaimKind;
import kutip.shared.Modality;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import kutip.uikit.Formats;
import kutip.uikit.HighlightedText;
import kutip.uikit.Links;
import kutip.uikit.PageHead;

/** Writes down a claim that the extractor missed: text on one side, its slots on the other. */
@Route("review/add/:article([0-9]{1,18})")
@RolesAllowed({"ADMINISTRATOR", "ANALYST"})
public class AddClaimView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ArticleQueries articles;
  private final transient RegistryQueries registry;
  private final transient ReviewService service;
  private final String who;

  AddClaimView(
      ArticleQueries articles,
      RegistryQueries registry,
      ReviewService service,
      AuthenticationContext signedIn) {
    this.articles = articles;
    this.registry = registry;
    this.service = service;
    this.who = signedIn.getPrincipalName().orElseThrow();
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ArticleId id =
        new ArticleId(
            event.getRouteParameters().getLong("article").orElseThrow(NotFoundException::new));
    kutip.article.Article article = articles.find(id).orElseThrow(NotFoundException::new);
    TextSpan span = span(event.getLocation().getQueryParameters(), article.text());
    removeAll();
    HighlightedText body = new HighlightedText(article.text(), List.of(), null, chosen -> {});
    Div scrolling = new Div(body);
    scrolling.addClassName("kutip-paper-body");
    H1 title = new H1(article.heading());
    title.addClassName("kutip-paper-title");
    Article paper = new Article(title, scrolling);
    paper.addClassNames("kutip-card", "kutip-paper");
    Section side = new Section();
    side.addClassNames("kutip-stack", "kutip-desk-side");
    Div editors = new Div();
    side.add(kind(editors, article, span, body), editors);
    Div columns = new Div(paper, side);
    columns.addClassNames("kutip-columns", "kutip-reading");
    add(new PageHead(getTranslation("add_claim"), getTranslation("add_claim.about")), columns);
  }

  private static TextSpan span(QueryParameters asked, String text) {
    Optional<Integer> start = number(asked, "start");
    Optional<Integer> end = number(asked, "end");
    boolean both = start.isPresent() && end.isPresent() && start.get() <= end.get();
    TextSpan span = both ? new TextSpan(start.get(), end.get()) : new TextSpan(0, 0);
    return span.fits(text) ? span : new TextSpan(0, 0);
  }

  private static Optional<Integer> number(QueryParameters asked, String name) {
    return asked
        .getSingleParameter(name)
        .filter(text -> text.matches("\\d{1,7}"))
        .map(Integer::valueOf);
  }

  private Select<ClaimKind> kind(
      Div editors, kutip.article.Article article, TextSpan span, HighlightedText body) {
    Select<ClaimKind> kind = new Select<>();
    kind.setLabel(getTranslation("filter.kind"));
    kind.setItems(ClaimKind.values());
    kind.setItemLabelGenerator(k -> Formats.here().word(k));
    kind.addValueChangeListener(event -> {
      editors.removeAll();
      editors.add(panel(event.getValue(), article, span, body));
    });
    kind.setValue(ClaimKind.TALENT_MOVE);
    return kind;
  }

  private CorrectionPanel panel(
      ClaimKind kind, kutip.article.Article article, TextSpan span, HighlightedText body) {
    Reading blank =
        new Reading(SlotEditors.blank(kind), Modality.ACTUAL, null, TextField.TEXT, span);
    CorrectionPanel[] panel = new CorrectionPanel[1];
    panel[0] =
        new CorrectionPanel(
            getTranslation("add_claim.quote"),
            blank,
            article.text(),
            span.length() == 0 ? "" : span.in(article.text()).replaceAll("\\s+", " "),
            body,
            registry,
            (reading, reason) -> save(article.id(), reading, reason, panel[0]),
            () -> Links.open(Links.article(article.id())));
    return panel[0];
  }

  private void save(ArticleId article, Reading reading, String reason, CorrectionPanel panel) {
    try {
      Decision added = service.add(article, reading, who, reason);
      Links.open(Links.quote(article, added.claim()));
    } catch (IllegalArgumentException e) {
      panel.complain(getTranslation("correct.wrong." + e.getMessage()));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("add_claim"));
  }
}
