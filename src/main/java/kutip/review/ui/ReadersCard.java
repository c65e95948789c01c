package kutip.review.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import kutip.review.Disagreement;
import kutip.review.Kappa;
import kutip.review.SecondReading;
import kutip.uikit.Formats;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;
import kutip.uikit.Statements;

/** Whether claims are read twice, how far both readers agree, and where they do not. */
final class ReadersCard extends Section {

  private static final int MOST = 10;

  private final Formats formats = Formats.here();

  ReadersCard(SecondReading second, String who) {
    addClassName("kutip-card");
    Checkbox on = new Checkbox(getTranslation("second.on"), second.isOn());
    on.addValueChangeListener(event -> second.turn(event.getValue(), who));
    add(new H2(getTranslation("second.card")), on, agreement(second.agreement()));
    List<Disagreement> open = second.disagreements(MOST);
    open.forEach(one -> add(line(one)));
    Div row =
        new Div(
            new LinkButton(
                getTranslation("second.waiting", second.waiting(who)),
                Links.secondReading(),
                VaadinIcon.EYE));
    row.addClassNames("kutip-actions", "kutip-foot");
    add(row);
  }

  private Paragraph agreement(Kappa kappa) {
    return new Paragraph(
        kappa.items() == 0
            ? getTranslation("second.none")
            : getTranslation(
                "second.result",
                kappa.items(),
                formats.percent(rounded(kappa.agreed() * 100, 0)),
                formats.number(rounded(kappa.kappa(), 2)),
                formats.number(rounded(kappa.low(), 2)),
                formats.number(rounded(kappa.high(), 2))));
  }

  private static BigDecimal rounded(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
  }

  private Div line(Disagreement one) {
    Anchor claim =
        new Anchor(Links.review(one.claim().id()), Statements.here().headline(one.claim().slots()));
    Span said =
        new Span(
            getTranslation(
                "second.differ",
                one.firstWho(),
                formats.word(one.first()),
                one.secondWho(),
                formats.word(one.second())));
    said.addClassNames("kutip-small", "kutip-soft");
    Div line = new Div(claim, said);
    line.addClassName("kutip-line-head");
    if (one.reason() != null) {
      line.add(new Span(one.reason()));
    }
    return line;
  }
}
