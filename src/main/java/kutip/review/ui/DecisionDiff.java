package kutip.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kutip.review.Beside;
import kutip.review.Decision;
import kutip.uikit.Formats;
import kutip.uikit.Statements;
import org.jspecify.annotations.Nullable;

/** What a decision changed, before and after, in a line for each part. */
final class DecisionDiff {

  private DecisionDiff() {}

  static List<Div> of(Decision decision) {
    Formats formats = Formats.here();
    List<Div> lines = new ArrayList<>();
    if (decision.before() != decision.after()) {
      lines.add(line(formats.word(decision.before()), formats.word(decision.after())));
    }
    if (!decision.slotsBefore().equals(decision.slotsAfter())) {
      Statements says = Statements.here();
      lines.add(line(says.headline(decision.slotsBefore()), says.headline(decision.slotsAfter())));
    }
    Beside before = decision.besideBefore();
    Beside after = decision.besideAfter();
    if (before != null && after != null) {
      if (before.modality() != after.modality()) {
        lines.add(line(formats.word(before.modality()), formats.word(after.modality())));
      }
      if (!Objects.equals(before.date(), after.date())) {
        lines.add(line(orDash(before.date()), orDash(after.date())));
      }
      if (!before.span().equals(after.span())) {
        lines.add(new Div(formats.word("review.history.quote")));
      }
    }
    lines.forEach(line -> line.addClassName("kutip-small"));
    return lines;
  }

  private static Div line(String before, String after) {
    return new Div(new Span(before), new Span(" → "), new Span(after));
  }

  private static String orDash(@Nullable String text) {
    return text == null ? "–" : text;
  }
}
