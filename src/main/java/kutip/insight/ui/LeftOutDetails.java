package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import kutip.fact.Fact;
import kutip.fact.FactFilter;
import kutip.insight.LeftOutLine;
import kutip.insight.LeftOutQueries;
import kutip.shared.ClaimKind;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.Statements;

/** What a total leaves out and why, folded; each line leads to its facts. */
final class LeftOutDetails extends Div {

  private static final int MOST = 40;

  private final Formats formats = Formats.here();

  /** Of sums of spending. */
  static LeftOutDetails ofSpending(LeftOutQueries queries, FactFilter filter) {
    LeftOutDetails details = new LeftOutDetails();
    long count = queries.countSpending(filter);
    List<LeftOutLine> lines = queries.spending(filter, MOST);
    List<LeftOutQueries.Apart> apart = queries.apart(ClaimKind.AI_SPENDING, filter);
    if (count > 0 || !apart.isEmpty()) {
      Div all = new Div();
      apart.forEach(a -> all.add(details.apart(a)));
      lines.forEach(line -> all.add(details.line(line)));
      if (count > lines.size()) {
        all.add(new Span(details.getTranslation("left_out.more", count - lines.size())));
      }
      details.fold(details.getTranslation("left_out.spending", count), all);
    }
    return details;
  }

  /** Of counts of people. */
  static LeftOutDetails ofTalent(LeftOutQueries queries, FactFilter filter) {
    LeftOutDetails details = new LeftOutDetails();
    List<LeftOutQueries.Apart> apart = queries.apart(ClaimKind.TALENT_MOVE, filter);
    if (!apart.isEmpty()) {
      Div all = new Div();
      apart.forEach(a -> all.add(details.apart(a)));
      long count = apart.stream().mapToLong(LeftOutQueries.Apart::count).sum();
      details.fold(details.getTranslation("left_out.talent", count), all);
    }
    return details;
  }

  private void fold(String summary, Div content) {
    content.addClassName("kutip-stack-tight");
    Details folded = new Details(summary, content);
    folded.addClassName("kutip-left-out");
    add(folded);
  }

  private Component apart(LeftOutQueries.Apart apart) {
    Anchor facts =
        new Anchor(
            Links.facts(Links.query(apart.facts().toParameters())),
            getTranslation("facts.count", apart.count()));
    String why = "left_out.apart." + apart.modality().key();
    Div row = new Div(new Span(formats.word(apart.modality()) + ": "), facts, why(why));
    row.addClassNames("kutip-small");
    return row;
  }

  private Component line(LeftOutLine line) {
    Div row = new Div(to(line.fact()), why("left_out." + line.reason().key()));
    row.addClassNames("kutip-small");
    if (line.standIn() != null) {
      row.add(new Span(" "), to(line.standIn()));
    }
    return row;
  }

  private Span why(String key) {
    Span why = new Span(" · " + getTranslation(key));
    why.addClassName("kutip-soft");
    return why;
  }

  private static Anchor to(Fact fact) {
    return new Anchor(Links.fact(fact.id()), Statements.here().headline(fact.slots()));
  }
}
