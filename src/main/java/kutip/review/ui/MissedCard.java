package kutip.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import kutip.review.Missed;
import kutip.uikit.LinkButton;
import kutip.uikit.Links;

/** How much the extractor misses, as far as a sample tells. */
final class MissedCard extends Section {

  MissedCard(Missed missed) {
    addClassName("kutip-card");
    add(new H2(getTranslation("sample.card")));
    add(
        new Paragraph(
            missed.judged() == 0
                ? getTranslation("sample.none")
                : getTranslation(
                    "sample.result",
                    missed.judged(),
                    missed.missed(),
                    ShareWords.of(missed.share(), 1))));
    Div row =
        new Div(new LinkButton(getTranslation("sample.go"), Links.sample(), VaadinIcon.RANDOM));
    row.addClassNames("kutip-actions", "kutip-foot");
    add(row);
  }
}
