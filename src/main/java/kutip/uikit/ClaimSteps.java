package kutip.uikit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import kutip.shared.ClaimStep;

/** The decisions on a claim, folded away under their number. */
public final class ClaimSteps extends Details {

  public ClaimSteps(List<ClaimStep> steps, boolean open) {
    Div lines = new Div();
    lines.addClassName("kutip-lines");
    steps.forEach(step -> lines.add(HistoryLine.of(step)));
    setSummaryText(getTranslation("review.history.count", steps.size()));
    add(lines);
    setOpened(open);
    setVisible(!steps.isEmpty());
  }
}
