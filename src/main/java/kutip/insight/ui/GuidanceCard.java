package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.fact.Guidance;
import kutip.fact.GuidanceStep;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.Quote;

/** How a company's spending plans changed, each step with its quote. */
final class GuidanceCard extends Section {

  private static final int MOST = 8;

  private final Formats formats = Formats.here();

  GuidanceCard(List<Guidance> budgets) {
    addClassName("kutip-card");
    add(new H2(getTranslation("guidance")));
    budgets.stream().limit(MOST).map(this::budget).forEach(this::add);
  }

  private Component budget(Guidance guidance) {
    Div line = new Div(new H3(formats.word(guidance.category()) + " · " + guidance.period()));
    line.addClassName("kutip-line");
    guidance.steps().forEach(step -> line.add(step(step)));
    return line;
  }

  private Component step(GuidanceStep step) {
    Anchor figure =
        new Anchor(
            Links.fact(step.fact()), formats.moneyRange(step.low(), step.high(), step.currency()));
    Span day = new Span(step.on() == null ? formats.date(null) : formats.day(step.on()));
    day.addClassNames("kutip-soft", "kutip-small");
    Div head = new Div(new Badge(formats.word(step.turn()), meaning(step.turn())), figure, day);
    head.addClassName("kutip-line-head");
    Claim claim = step.claim().claim();
    ArticleSummary article = step.claim().article();
    return new Div(
        head,
        new Quote(claim.kind(), claim.quote(), article.id(), claim.id())
            .from(article.source(), article.publishedOn(), article.heading()));
  }

  private static String meaning(GuidanceStep.Turn turn) {
    return switch (turn) {
      case RAISED -> "kutip-up";
      case CUT -> "kutip-down";
      case SET, REAFFIRMED, RESTATED, SPENT -> "kutip-unreviewed";
    };
  }
}
