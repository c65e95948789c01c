package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kutip.fact.FactDecision;
import kutip.uikit.Badge;
import kutip.uikit.Formats;

/** What reviewers did with a fact, each step with who, when and why; nothing is overwritten. */
final class FactHistory extends Section {

  FactHistory(List<FactDecision> history, FactDesk desk) {
    addClassName("kutip-card");
    add(new H2(getTranslation("review.history")));
    for (FactDecision decision : history) {
      add(row(decision, desk));
    }
  }

  private Div row(FactDecision decision, FactDesk desk) {
    Formats formats = Formats.here();
    Span when = new Span(decision.who() + " · " + formats.instant(decision.at()));
    when.addClassNames("kutip-small", "kutip-soft");
    Div row = new Div(new Badge(formats.word(decision.verb())), when);
    row.addClassName("kutip-line-head");
    if (decision.reason() != null) {
      row.add(new Span(decision.reason()));
    }
    boolean mayEnd = decision.verb() != FactDecision.Verb.TAKE_BACK && !decision.undone();
    if (mayEnd && desk.open()) {
      Button back =
          new Button(getTranslation("fact.take_back"), event -> desk.takeBack(decision.id()));
      back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
      row.add(back);
    }
    return row;
  }
}
