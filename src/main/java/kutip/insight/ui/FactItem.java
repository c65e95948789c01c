package kutip.insight.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.fact.Fact;
import kutip.fact.ReviewState;
import kutip.insight.FactLine;
import kutip.shared.Modality;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.Quote;
import kutip.uikit.Statements;

/** A fact in a list: what it says, how firm it is, and the quote that states it best. */
final class FactItem extends Div {

  FactItem(FactLine line) {
    addClassName("kutip-line");
    Fact fact = line.fact();
    add(head(fact), title(fact));
    Claim claim = line.evidence().claim();
    ArticleSummary article = line.evidence().article();
    add(
        new Quote(claim.kind(), claim.quote(), article.id(), claim.id())
            .from(article.source(), article.publishedOn(), article.heading()));
  }

  private Anchor title(Fact fact) {
    Anchor title = new Anchor(Links.fact(fact.id()), Statements.here().headline(fact.slots()));
    title.addClassName("kutip-line-title");
    return title;
  }

  private Div head(Fact fact) {
    Formats formats = Formats.here();
    Span day =
        new Span(
            fact.date() == null && fact.onDay() != null
                ? formats.day(fact.onDay())
                : formats.date(fact.date()));
    day.addClassNames("kutip-soft", "kutip-small");
    Div head = new Div(Badge.kind(fact.kind()), day);
    head.addClassName("kutip-line-head");
    if (fact.modality() != Modality.ACTUAL) {
      head.add(Badge.modality(fact.modality()));
    }
    if (fact.review() != ReviewState.ACCEPTED) {
      head.add(Badge.state(fact.review()));
    }
    if (fact.disputed()) {
      head.add(Badge.disputed());
    }
    if (fact.sources() > 1) {
      head.add(new Badge(getTranslation("chart.sources", fact.sources())));
    }
    Div companies = new Div();
    companies.addClassName("kutip-line-companies");
    CompanyLinks.in(fact.slots()).stream().map(CompanyLinks::to).forEach(companies::add);
    head.add(companies);
    return head;
  }
}
