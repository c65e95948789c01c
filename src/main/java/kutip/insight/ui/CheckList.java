package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kutip.fact.Check;
import kutip.fact.CheckInput;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.Verdict;
import kutip.fact.Witness;
import kutip.insight.CheckWords;
import kutip.shared.ClaimId;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.Quote;
import kutip.uikit.Statements;

/** Arithmetic between figures in plain words: formula, figures with their quotes, what follows. */
final class CheckList extends Section {

  private static final int MOST = 8;

  private final CheckWords words = new CheckWords(Formats.here());

  /** The checks of several facts, each under the fact that it belongs to. */
  CheckList(List<FactDetail> facts) {
    addClassName("kutip-card");
    add(new H2(getTranslation("checks")));
    for (FactDetail fact : facts.stream().limit(MOST).toList()) {
      Anchor title =
          new Anchor(Links.fact(fact.fact().id()), Statements.here().headline(fact.fact().slots()));
      title.addClassName("kutip-line-title");
      Div line = new Div(title);
      line.addClassName("kutip-line");
      fact.checks().forEach(check -> line.add(row(fact, check)));
      add(line);
    }
  }

  private Component row(FactDetail fact, Check check) {
    Div head = new Div(verdict(check.verdict()), new Span(words.word(check.kind())));
    head.addClassName("kutip-line-head");
    Span formula = new Span(words.formula(check));
    formula.addClassNames("kutip-small", "kutip-soft");
    Div row = new Div(head, new Div(new Span(words.sentence(check))), new Div(formula));
    row.addClassName("kutip-check");
    inputs(fact, check).forEach(row::add);
    check.witnesses().forEach(witness -> row.add(witness(witness)));
    return row;
  }

  /** Each figure above the sentence that gives it; figures of one sentence together. */
  private List<Component> inputs(FactDetail fact, Check check) {
    Map<ClaimId, List<CheckInput>> byClaim = new LinkedHashMap<>();
    check
        .inputs()
        .forEach(i -> byClaim.computeIfAbsent(i.claim(), c -> new java.util.ArrayList<>()).add(i));
    return byClaim.entrySet().stream()
        .<Component>map(entry -> {
          String figures =
              entry.getValue().stream().map(words::input).collect(Collectors.joining(", "));
          Span label = new Span(figures);
          label.addClassName("kutip-small");
          Div block = new Div(label);
          fact.claims().stream()
              .filter(c -> c.claim().id().equals(entry.getKey()))
              .map(CheckList::quote)
              .forEach(block::add);
          return block;
        })
        .toList();
  }

  private Component witness(Witness witness) {
    Span says = new Span(words.witness(witness));
    says.addClassName("kutip-small");
    Div block = new Div(new Div(verdict(witness.verdict()), says));
    if (witness.claim() != null) {
      block.add(quote(witness.claim()));
    }
    return block;
  }

  private static Quote quote(FactClaim said) {
    return new Quote(
            said.claim().kind(), said.claim().quote(), said.article().id(), said.claim().id())
        .from(said.article().source(), said.article().publishedOn(), said.article().heading());
  }

  private Badge verdict(Verdict verdict) {
    return verdict(words, verdict);
  }

  static Badge verdict(CheckWords words, Verdict verdict) {
    String meaning =
        switch (verdict) {
          case HOLDS -> "kutip-up";
          case FAILS -> "kutip-disputed";
          case CANNOT_TELL -> "kutip-unreviewed";
        };
    return new Badge(words.word(verdict), meaning);
  }
}
