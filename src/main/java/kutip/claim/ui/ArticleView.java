package kutip.claim.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kutip.article.ArticleDeletion;
import kutip.article.ArticleQueries;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.claim.ClaimHistory;
import kutip.claim.ClaimQueries;
import kutip.claim.ClaimStatus;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.ClaimStep;
import kutip.shared.Language;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import kutip.uikit.Badge;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.HighlightedText;
import kutip.uikit.Links;
import kutip.uikit.Statements;
import org.jspecify.annotations.Nullable;

/** An article's text with every claim where it stands, and what each says beside it. */
@Route("article/:id([0-9]{1,18})")
@PermitAll
public class ArticleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ArticleQueries articles;
  private final transient ClaimQueries claims;
  private final transient ClaimHistory histories;
  private final transient ArticleDeletion deletion;
  private final transient AuthenticationContext signedIn;
  private String heading = "";

  ArticleView(
      ArticleQueries articles,
      ClaimQueries claims,
      ClaimHistory histories,
      ArticleDeletion deletion,
      AuthenticationContext signedIn) {
    this.articles = articles;
    this.claims = claims;
    this.histories = histories;
    this.deletion = deletion;
    this.signedIn = signedIn;
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    ArticleId id =
        new ArticleId(event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new));
    kutip.article.Article article = articles.find(id).orElseThrow(NotFoundException::new);
    heading = article.heading();
    show(article, claims.ofArticle(id), chosen(event));
  }

  private static @Nullable ClaimId chosen(BeforeEnterEvent event) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("claim")
        .filter(text -> text.matches("\\d{1,18}"))
        .map(text -> new ClaimId(Long.parseLong(text)))
        .orElse(null);
  }

  private void show(kutip.article.Article article, List<Claim> found, @Nullable ClaimId chosen) {
    removeAll();
    List<Claim> shown = found.stream().filter(c -> c.status() != ClaimStatus.REJECTED).toList();
    HighlightedText body = text(article, article.text(), shown, TextField.TEXT, chosen);
    Div head = meta(article);
    if (signedIn.hasAnyRole("ADMINISTRATOR", "ANALYST")) {
      head.add(missed(article, body));
    }
    Article paper = new Article(head, title(article, shown, chosen), legend(shown), body);
    paper.addClassNames("kutip-card", "kutip-paper");
    paper
        .getElement()
        .setAttribute("lang", article.language() == null ? "" : article.language().key());
    Div columns = new Div(paper, side(article, found, chosen));
    columns.addClassNames("kutip-columns", "kutip-reading");
    add(columns);
    body.scrollToChosen();
  }

  /** Leads to a blank claim on the text that is selected. */
  private Button missed(kutip.article.Article article, HighlightedText body) {
    Button add =
        new Button(
            getTranslation("article.add_claim"),
            event ->
                body.selection(span ->
                    Links.open(Links.addClaim(article.id(), span.orElse(new TextSpan(0, 0))))));
    add.addThemeVariants(ButtonVariant.SMALL);
    add.setTooltipText(getTranslation("article.add_claim.hint"));
    return add;
  }

  private H1 title(kutip.article.Article article, List<Claim> shown, @Nullable ClaimId chosen) {
    H1 title = new H1();
    title.addClassName("kutip-paper-title");
    if (article.title() == null) {
      title.setText(getTranslation("article.untitled"));
    } else {
      title.add(text(article, article.title(), shown, TextField.TITLE, chosen));
    }
    return title;
  }

  private HighlightedText text(
      kutip.article.Article article,
      String text,
      List<Claim> shown,
      TextField field,
      @Nullable ClaimId chosen) {
    List<HighlightedText.Highlight> marks =
        shown.stream()
            .filter(claim -> claim.field() == field)
            .map(claim ->
                new HighlightedText.Highlight(
                    claim.id(),
                    claim.kind(),
                    claim.span(),
                    Statements.here().headline(claim.slots())))
            .toList();
    return new HighlightedText(
        text, marks, chosen, claim -> Links.open(Links.quote(article.id(), claim)));
  }

  private Div meta(kutip.article.Article article) {
    Div meta = new Div();
    meta.addClassNames("kutip-line-head", "kutip-small", "kutip-soft");
    if (article.source() != null) {
      meta.add(new Anchor(Links.source(article.source()), article.source()));
    }
    if (article.publishedOn() != null) {
      meta.add(new Span(Formats.here().day(article.publishedOn())));
    }
    Language language = article.language();
    if (language != null) {
      meta.add(new Badge(language.ownName()));
    }
    String url = article.url();
    if (url != null && url.toLowerCase(Locale.ROOT).matches("https?://.*")) {
      Anchor original = new Anchor(url, getTranslation("article.original"));
      original.setTarget("_blank");
      original.getElement().setAttribute("rel", "noopener noreferrer");
      meta.add(original);
    }
    if (signedIn.hasAnyRole("ADMINISTRATOR", "ANALYST")) {
      String who = signedIn.getPrincipalName().orElse("");
      meta.add(new DeleteButton(article.id(), deletion, who));
    }
    return meta;
  }

  private Div legend(List<Claim> shown) {
    Div legend = new Div();
    legend.addClassName("kutip-legend");
    for (ClaimKind kind : ClaimKind.values()) {
      long count = shown.stream().filter(claim -> claim.kind() == kind).count();
      if (count > 0) {
        Span dot = new Span();
        dot.addClassNames("kutip-dot", "kutip-kind-" + kind.key());
        legend.add(
            new Span(dot, new Span(getTranslation(kind) + " · " + Formats.here().count(count))));
      }
    }
    return legend;
  }

  private String getTranslation(ClaimKind kind) {
    return Formats.here().word(kind);
  }

  private Section side(kutip.article.Article article, List<Claim> found, @Nullable ClaimId chosen) {
    Section side = new Section(new H2(getTranslation("article.claims", found.size())));
    side.addClassName("kutip-side");
    if (found.isEmpty()) {
      side.add(
          new EmptyState(
              getTranslation("article.no_claims"), getTranslation("article.no_claims.hint")));
    }
    Map<ClaimId, List<ClaimStep>> steps = histories.of(found);
    for (Claim claim : found) {
      side.add(
          new ClaimCard(
              article.id(),
              claim,
              claim.id().equals(chosen),
              steps.getOrDefault(claim.id(), List.of())));
    }
    List<ArticleSummary> copies = articles.copies(article.id());
    if (!copies.isEmpty()) {
      side.add(new CopyList(copies, articles.origins(List.of(article.id())).get(article.id())));
    }
    return side;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", heading);
  }
}
