package kutip.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import kutip.fact.Check;
import kutip.fact.CheckInput;
import kutip.fact.FactDetail;
import kutip.fact.Interval;
import kutip.fact.Verdict;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.Statements;
import org.jspecify.annotations.Nullable;

/** Arithmetic between figures, spelled out, with what came of it. */
final class CheckList extends Section {

  private static final int MOST = 8;

  private final Formats formats = Formats.here();

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
      fact.checks().forEach(check -> line.add(row(check)));
      add(line);
    }
  }

  private Component row(Check check) {
    Span sum = new Span(sumOf(check));
    sum.addClassNames("kutip-small", "kutip-soft");
    Div row = new Div(verdict(check.verdict()), new Span(formats.word(check.kind())), sum);
    row.addClassName("kutip-line-head");
    return row;
  }

  private Badge verdict(Verdict verdict) {
    String meaning =
        switch (verdict) {
          case HOLDS -> "kutip-up";
          case FAILS -> "kutip-disputed";
          case CANNOT_TELL -> "kutip-unreviewed";
        };
    return new Badge(formats.word(verdict), meaning);
  }

  private String sumOf(Check check) {
    String inputs =
        check.inputs().stream()
            .map(input -> figure(input.name()) + " " + inputValue(input))
            .collect(Collectors.joining(", "));
    if (check.implied() == null) {
      return inputs;
    }
    String implied =
        formats.word(
            "checks.implies", figure(check.implies()), interval(check.implied(), check.unit()));
    String stated =
        check.stated() == null
            ? ""
            : " · " + formats.word("checks.stated", interval(check.stated(), check.unit()));
    return inputs + " → " + implied + stated;
  }

  private String figure(String name) {
    return formats.word("figure." + name);
  }

  private String inputValue(CheckInput input) {
    return interval(input.value(), input.unit());
  }

  private String interval(Interval interval, @Nullable String unit) {
    String low = value(interval.low(), unit);
    String high = value(interval.high(), unit);
    return low.equals(high) ? low : low + " … " + high;
  }

  private String value(@Nullable BigDecimal value, @Nullable String unit) {
    if (value == null) {
      return "?";
    }
    if (unit == null) {
      return formats.number(value);
    }
    return unit.equals("%") ? formats.percent(value) : formats.shortMoney(value, unit);
  }
}
