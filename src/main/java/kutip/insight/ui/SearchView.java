package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Function;
import kutip.article.ArticleHit;
import kutip.article.ArticleSummary;
import kutip.company.Company;
import kutip.company.Person;
import kutip.insight.InsightQueries;
import kutip.insight.SearchHits;
import kutip.uikit.EmptyState;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.MarkedText;
import kutip.uikit.PageHead;
import kutip.uikit.WordFilter;

/** Companies, people, facts and articles with the words that someone looks for. */
@Route("search")
@PermitAll
public class SearchView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int EACH = 20;

  private final transient InsightQueries insights;
  private final WordFilter words;
  private final Div results = new Div();

  SearchView(InsightQueries insights) {
    this.insights = insights;
    addClassName("kutip-page");
    results.addClassName("kutip-stack");
    words = new WordFilter("search", getTranslation("shell.search"));
    words.setWidthFull();
    words.setMaxWidth("640px");
    add(new PageHead(getTranslation("search"), ""), words, results);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    String asked = words.read(event);
    results.removeAll();
    if (asked.isEmpty()) {
      words.focus();
      results.add(
          new EmptyState(getTranslation("search.start"), getTranslation("search.start.hint")));
      return;
    }
    SearchHits hits = insights.search(asked, EACH);
    section("companies", hits.companies(), SearchView::company);
    section("people", hits.people(), SearchView::person);
    section("facts", hits.facts(), FactItem::new);
    section("articles", hits.articles(), SearchView::article);
    if (!hits.articles().isEmpty()) {
      results.add(new Anchor(Links.articles(asked), getTranslation("search.articles.all")));
    }
    if (results.getComponentCount() == 0) {
      results.add(
          new EmptyState(
              getTranslation("search.empty", asked), getTranslation("search.empty.hint")));
    }
  }

  private <T> void section(String title, List<T> hits, Function<T, Component> row) {
    if (!hits.isEmpty()) {
      Section card = new Section(new H2(getTranslation(title)));
      card.addClassName("kutip-card");
      hits.stream().map(row).forEach(card::add);
      results.add(card);
    }
  }

  private static Component company(Company company) {
    return row(
        new Anchor(Links.company(company.slug()), company.name()),
        String.join(", ", company.aliases().stream().limit(5).toList()));
  }

  private static Component person(Person person) {
    return row(
        new Anchor(Links.person(person.slug()), person.name()),
        String.join(", ", person.organisations()));
  }

  private static Component article(ArticleHit hit) {
    ArticleSummary article = hit.article();
    String day =
        article.publishedOn() == null ? "" : Formats.here().day(article.publishedOn()) + " · ";
    Anchor link = new Anchor(Links.article(article.id()), marked(hit.heading()));
    Div row = row(link, day + (article.source() == null ? "" : article.source()));
    MarkedText excerpt = marked(hit.excerpt());
    excerpt.addClassNames("kutip-small", "kutip-soft");
    row.add(excerpt);
    return row;
  }

  private static MarkedText marked(List<ArticleHit.Piece> pieces) {
    MarkedText text = new MarkedText();
    pieces.forEach(piece -> text.add(piece.text(), piece.marked()));
    return text;
  }

  private static Div row(Anchor link, String detail) {
    link.addClassName("kutip-line-title");
    Span note = new Span(detail);
    note.addClassNames("kutip-soft", "kutip-small");
    Div row = new Div(link, note);
    row.addClassName("kutip-line");
    return row;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", getTranslation("search"));
  }
}
