package kutip.extraction.resolve;

import java.util.List;
import kutip.extraction.frame.FrameClasses;
import kutip.extraction.frame.Match;
import kutip.extraction.lexicon.Slot;
import kutip.extraction.mention.Element;
import kutip.extraction.quantity.DateQuantity;
import kutip.shared.ClaimKind;
import kutip.shared.PartialDate;
import org.jspecify.annotations.Nullable;

/** Chooses the date of a claim among the dates of its sentence. */
final class DateChooser {

  /** Farther away a year is no date of a day's trading. */
  private static final int NEAR = 3;

  private final FrameClasses classes;
  private @Nullable PartialDate marketDay;

  /** How far behind "since" its date stands. */
  private static final int SINCE = 8;

  DateChooser(FrameClasses classes) {
    this.classes = classes;
  }

  /**
   * The nearest date to the trigger; for a share price also the day that the article last spoke of.
   */
  @Nullable PartialDate dateOf(Match match) {
    boolean market = match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE;
    boolean spending = match.frame().kind() == ClaimKind.AI_SPENDING;
    DateQuantity nearest = nearest(match, spending);
    if (nearest == null) {
      return market ? marketDay : null;
    }
    if (market && nearest.date().day() != 0) {
      marketDay = nearest.date();
    }
    return nearest.date();
  }

  private @Nullable DateQuantity nearest(Match match, boolean spending) {
    List<Element> elements = match.sentence().elements();
    DateQuantity best = null;
    int distance = Integer.MAX_VALUE;
    int resumed = Inserted.before(elements, match.trigger(), classes);
    for (int i = 0; i < elements.size(); i++) {
      boolean year =
          elements.get(i).quantity() instanceof DateQuantity period
              && period.date().month() == 0
              && Math.abs(i - match.trigger()) > NEAR;
      boolean market = match.frame().kind() == ClaimKind.MARKET_CAP_CHANGE;
      boolean other =
          (i >= resumed && i < match.trigger())
              || Inserted.holds(elements, i, match.trigger(), classes)
              || (market && year)
              || (i + 1 != match.trigger() && since(elements, i))
              || compared(elements, i)
              || (i + 1 < elements.size() && elements.get(i + 1).is(classes.since()));
      if (other
          || !(elements.get(i).quantity() instanceof DateQuantity date)
          || (spending && covers(date))) {
        continue;
      }
      int d = Math.abs(i - match.trigger()) + (i < match.trigger() ? 1 : 0);
      if (d < distance) {
        best = date;
        distance = d;
      }
    }
    return best;
  }

  /** "since 2021", "its largest purchase since the takeover of Slack in 2021". */
  private boolean since(List<Element> elements, int date) {
    for (int i = date - 1; i >= 0 && date - i <= SINCE; i--) {
      if (elements.get(i).is(classes.since())) {
        return true;
      }
      if (elements.get(i).type() == Element.Type.PUNCTUATION
          || (elements.get(i).is(classes.clause()) && !elements.get(i).is(classes.since()))) {
        return false;
      }
    }
    return false;
  }

  /** "전년보다", "去年同期": with what time a figure is compared. */
  private boolean compared(List<Element> elements, int date) {
    return date + 1 < elements.size() && elements.get(date + 1).is(classes.compared());
  }

  /** Whether a date says what time money covers rather than when something happened. */
  private static boolean covers(DateQuantity date) {
    return date.period() || date.deadline() || date.until() != null;
  }

  /**
   * The time that the money covers, as FORMAT.md prints it; null when the sentence has none. A year
   * by which money is to be spent is the end of an unknown time, not the time itself; "its 2025
   * forecast" is told of that year whatever other dates follow.
   */
  @Nullable String periodOf(Match match) {
    List<Element> elements = match.sentence().elements();
    int from = match.position(Slot.AMOUNT);
    if (match.trigger() > 0
        && elements.get(match.trigger() - 1).quantity() instanceof DateQuantity own
        && covers(own)
        && !own.deadline()) {
      return printed(own);
    }
    DateQuantity best = null;
    int distance = Integer.MAX_VALUE;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i).quantity() instanceof DateQuantity date
          && covers(date)
          && !since(elements, i)
          && !compared(elements, i)
          && (!date.deadline() || date.until() != null)
          && Math.abs(i - from) < distance) {
        best = date;
        distance = Math.abs(i - from);
      }
    }
    return best == null ? null : printed(best);
  }

  private static @Nullable String printed(DateQuantity date) {
    PartialDate until = date.until();
    if (until != null && until.year() != date.date().year()) {
      return "%04d/%04d".formatted(date.date().year(), until.year());
    }
    PartialDate start = date.date();
    boolean half = until != null && !until.equals(start);
    if (start.month() > 0 || half) {
      return null;
    }
    return start.toString();
  }
}
