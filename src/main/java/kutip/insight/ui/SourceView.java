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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.math.RoundingMode;
import kutip.article.ArticleSummary;
import kutip.fact.FactSort;
import kutip.insight.InsightQueries;
import kutip.insight.SourceInsight;
import kutip.insight.SourceQueries;
import kutip.review.Accuracy;
import kutip.uikit.Formats;
import kutip.uikit.KeyFigure;
import kutip.uikit.Links;
import kutip.uikit.PageHead;
import kutip.uikit.Paging;

/** One publisher: its articles, what they report, and how that fared. */
@Route("source")
@PermitAll
public class SourceView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private static final int PAGE = 8;

  private final transient SourceQueries sources;
  private final transient InsightQueries insights;
  private String name = "";

  SourceView(SourceQueries sources, InsightQueries insights) {
    this.sources = sources;
    this.insights = insights;
    addClassName("kutip-page");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    name = event.getLocation().getQueryParameters().getSingleParameter("name").orElse("");
    SourceInsight insight = sources.source(name).orElseThrow(NotFoundException::new);
    removeAll();
    Div side = new Div(articles(), companies(insight));
    side.addClassName("kutip-stack");
    Section facts =
        new Section(
            new H2(getTranslation("source.facts")),
            new FactList(insights, insight.facts().filter(), FactSort.NEWEST));
    facts.addClassName("kutip-card");
    Div columns = new Div(facts, side);
    columns.addClassName("kutip-columns");
    add(new PageHead(name, since(insight)), figures(insight), columns);
  }

  private String since(SourceInsight insight) {
    Formats formats = Formats.here();
    return insight.first() == null || insight.last() == null
        ? ""
        : getTranslation("source.since", formats.day(insight.first()), formats.day(insight.last()));
  }

  private Div figures(SourceInsight insight) {
    Div row =
        new Div(
            new KeyFigure(
                getTranslation("articles"),
                Formats.here().count(insight.articles()),
                Links.articlesFrom(name)),
            figure("overview.facts", insight.facts()),
            figure("source.first", insight.firstToReport())
                .note(getTranslation("source.first.note")),
            figure("source.alone", insight.alone()).note(getTranslation("source.alone.note")),
            contradicted(insight.contradicted()),
            accepted(insight));
    row.addClassName("kutip-key-figures");
    return row;
  }

  private KeyFigure figure(String label, SourceInsight.Counted counted) {
    return new KeyFigure(
        getTranslation(label),
        Formats.here().count(counted.count()),
        Links.facts(Links.query(counted.filter().toParameters())));
  }

  private KeyFigure contradicted(SourceInsight.Counted counted) {
    KeyFigure figure = figure("source.contradicted", counted);
    return counted.count() > 0 ? figure.toned("kutip-disputed") : figure;
  }

  private KeyFigure accepted(SourceInsight insight) {
    Accuracy accuracy = insight.accuracy();
    String share =
        accuracy.decided() == 0
            ? "–"
            : Formats.here()
                .percent(
                    BigDecimal.valueOf(accuracy.exact().value() * 100)
                        .setScale(0, RoundingMode.HALF_UP));
    return new KeyFigure(
            getTranslation("source.accepted"),
            share,
            Links.facts(Links.query(insight.facts().filter().toParameters())))
        .note(getTranslation("source.decided", accuracy.decided()));
  }

  private Section articles() {
    Paging<ArticleSummary> lines =
        new Paging<>(PAGE, (offset, limit) -> sources.articles(name, offset, limit), this::line);
    Div head =
        new Div(
            new H2(getTranslation("source.articles")),
            new Anchor(Links.articlesFrom(name), getTranslation("word.all")));
    head.addClassName("kutip-card-head");
    Section card = new Section(head, lines);
    card.addClassName("kutip-card");
    return card;
  }

  private Component line(ArticleSummary article) {
    Anchor heading = new Anchor(Links.article(article.id()), article.heading());
    heading.addClassName("kutip-line-title");
    Formats formats = Formats.here();
    Span day =
        new Span(
            article.publishedOn() == null
                ? formats.date(null)
                : formats.day(article.publishedOn()));
    day.addClassNames("kutip-soft", "kutip-small");
    Div line = new Div(heading, day);
    line.addClassName("kutip-line");
    return line;
  }

  private Section companies(SourceInsight insight) {
    Section card = new Section(new H2(getTranslation("source.companies")));
    card.addClassName("kutip-card");
    insight
        .companies()
        .forEach(one -> {
          Span count = new Span(getTranslation("facts.count", one.facts()));
          count.addClassNames("kutip-soft", "kutip-figure");
          Div row =
              new Div(new Anchor(Links.company(one.company().slug()), one.company().name()), count);
          row.addClassName("kutip-row");
          card.add(row);
        });
    return card;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("page.title", name);
  }
}
