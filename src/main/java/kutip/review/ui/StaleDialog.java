package kutip.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import kutip.claim.Claim;
import kutip.company.Slugs;
import kutip.review.Decision;
import kutip.uikit.Badge;
import kutip.uikit.Formats;
import kutip.uikit.Links;
import kutip.uikit.SlotList;

/** Someone was faster: shows what was on the screen beside what holds now; nothing is lost. */
final class StaleDialog extends Dialog {

  StaleDialog(Claim shown, Claim now, List<Decision> history) {
    setHeaderTitle(getTranslation("review.stale.title"));
    setWidth("min(760px, 96vw)");
    if (!history.isEmpty()) {
      Decision last = history.getLast();
      Formats formats = Formats.here();
      add(
          new Paragraph(
              getTranslation(
                  "review.stale.by",
                  last.who(),
                  formats.word(last.verb()),
                  formats.instant(last.at()))));
    }
    Div both = new Div(version("review.stale.shown", shown), version("review.stale.now", now));
    both.addClassName("kutip-grid");
    add(both);
    getFooter().add(new Button(getTranslation("word.close"), event -> close()));
  }

  private Section version(String title, Claim claim) {
    return new Section(
        new H3(getTranslation(title)),
        Badge.state(claim.status()),
        new SlotList(
            claim.slots(), claim.modality(), claim.date(), name -> Links.company(Slugs.of(name))));
  }
}
