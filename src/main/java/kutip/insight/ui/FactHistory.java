package kutip.insight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import kutip.fact.FactDecision;
import kutip.fact.Settlement;
import kutip.shared.Keyed;
import kutip.uikit.Formats;
import kutip.uikit.HistoryLine;

/** What reviewers did with a fact, each step with who, when and why; nothing is overwritten. */
final class FactHistory extends Section {

  FactHistory(List<FactDecision> history, FactDesk desk) {
    addClassName("kutip-card");
    add(new H2(getTranslation("review.history")));
    for (FactDecision decision : history) {
      add(row(decision, desk));
    }
  }

  private HistoryLine row(FactDecision decision, FactDesk desk) {
    HistoryLine row =
        new HistoryLine(decision.verb(), decision.who(), decision.at(), decision.reason());
    boolean mayEnd = decision.verb() != FactDecision.Verb.TAKE_BACK && !decision.undone();
    if (mayEnd && desk.open()) {
      Button back =
          new Button(getTranslation("fact.take_back"), event -> desk.takeBack(decision.id()));
      back.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
      row.head().add(back);
    }
    if (decision.verb() == FactDecision.Verb.SETTLE) {
      row.note(settled(decision.said()));
    }
    if (decision.verb() == FactDecision.Verb.TAKE_BACK) {
      Keyed.find(FactDecision.Verb.class, decision.said())
          .ifPresent(verb -> row.note(Formats.here().word(verb)));
    }
    if (decision.facts().size() > 1) {
      row.note(decision.facts().stream().map(f -> "#" + f).collect(Collectors.joining(" + ")));
    }
    return row;
  }

  /** The slot and the way, as they were written: {@code range amountLow}. */
  private String settled(String said) {
    int blank = said.indexOf(' ');
    Formats formats = Formats.here();
    return Keyed.find(Settlement.Way.class, blank < 0 ? said : said.substring(0, blank))
        .map(way -> formats.word(way) + ": " + formats.word("figure." + said.substring(blank + 1)))
        .orElse(said);
  }
}
