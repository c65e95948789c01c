package kutip.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import kutip.fact.ReviewState;
import kutip.report.document.PrintedFact;
import org.jspecify.annotations.Nullable;

/**
 * Tells what of a printed fact is no longer so. That somebody has accepted it meanwhile, or that
 * more articles say the same, changes no figure.
 */
final class Changes {

  private Changes() {}

  /**
   * The differences.
   *
   * @param now null when the fact is gone
   */
  static List<ReportChange.Figure> of(PrintedFact was, @Nullable PrintedFact now) {
    boolean wasRejected = was.review().equals(ReviewState.REJECTED.key());
    if (now == null || (now.review().equals(ReviewState.REJECTED.key()) && !wasRejected)) {
      return List.of(new ReportChange.Figure("fact", was.headline(), ""));
    }
    List<ReportChange.Figure> changes = new ArrayList<>();
    TreeSet<String> names = new TreeSet<>(was.figures().keySet());
    names.addAll(now.figures().keySet());
    for (String name : names) {
      String before = was.figures().getOrDefault(name, "");
      String after = now.figures().getOrDefault(name, "");
      if (!Objects.equals(before, after)) {
        changes.add(new ReportChange.Figure(name, before, after));
      }
    }
    if (was.disputed() != now.disputed()) {
      changes.add(new ReportChange.Figure("disputed", yes(was.disputed()), yes(now.disputed())));
    }
    if ((was.failedChecks() > 0) != (now.failedChecks() > 0)) {
      changes.add(
          new ReportChange.Figure(
              "checks", yes(was.failedChecks() > 0), yes(now.failedChecks() > 0)));
    }
    return changes;
  }

  private static String yes(boolean value) {
    return value ? "yes" : "no";
  }
}
