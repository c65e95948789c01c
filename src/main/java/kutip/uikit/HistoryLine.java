package kutip.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Objects;
import kutip.shared.ClaimState;
import kutip.shared.ClaimStep;
import kutip.shared.Keyed;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** One step of a history: what was done, by whom, when and why, and below it what it changed. */
public final class HistoryLine extends Div {

  private final Formats formats = Formats.here();
  private final Div head;

  public HistoryLine(Keyed verb, String who, Instant at, @Nullable String reason) {
    Span when = new Span(who + " · " + formats.instant(at));
    when.addClassNames("kutip-small", "kutip-soft");
    head = new Div(new Badge(formats.word(verb)), when);
    head.addClassName("kutip-line-head");
    if (reason != null) {
      head.add(new Span(reason));
    }
    add(head);
  }

  /** A decision on a claim, with a line for each part that it changed. */
  public static HistoryLine of(ClaimStep step) {
    HistoryLine line = new HistoryLine(step.verb(), step.who(), step.at(), step.reason());
    line.changes(step.before(), step.after());
    return line;
  }

  /** The line itself, to put more into. */
  public Div head() {
    return head;
  }

  private void changes(ClaimState before, ClaimState after) {
    Statements says = Statements.here();
    changed(formats.word(before.status()), formats.word(after.status()));
    if (!before.slots().equals(after.slots())) {
      changed(says.headline(before.slots()), says.headline(after.slots()));
    }
    changed(formats.word(before.modality()), formats.word(after.modality()));
    changed(text(before.date()), text(after.date()));
    if (!before.span().equals(after.span())) {
      note(formats.word("review.history.quote"));
    }
  }

  private static String text(@Nullable PartialDate date) {
    return date == null ? "–" : date.toString();
  }

  private void changed(String before, String after) {
    if (!Objects.equals(before, after)) {
      note(before + " → " + after);
    }
  }

  /** Adds a sentence below. */
  public HistoryLine note(String text) {
    Div line = new Div(new Span(text));
    line.addClassName("kutip-small");
    add(line);
    return this;
  }
}
