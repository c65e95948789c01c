package kutip.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Groups the claims of one block into events. The result depends on the claims alone, not on the
 * order in which they came: they are sorted, and each joins the group that it fits best when it
 * fits every member.
 */
final class Grouping {

  /** What is told most exactly comes first, so that vaguer claims find a group to join. */
  static final Comparator<Evidence> ORDER =
      Comparator.comparing((Evidence e) -> !e.days().dated())
          .thenComparing(e -> e.days().length())
          .thenComparing(e -> -Slots.filled(e.slots()))
          .thenComparing(e -> e.days().first())
          .thenComparing(e -> e.article().externalId())
          .thenComparing(Evidence.ORDER);

  private final SameEvent sameEvent;
  private final Linked linked;

  Grouping(SameEvent sameEvent) {
    this(sameEvent, new Linked(List.of()));
  }

  /**
   * @param linked what reviewers keep apart
   */
  Grouping(SameEvent sameEvent, Linked linked) {
    this.sameEvent = sameEvent;
    this.linked = linked;
  }

  List<List<Evidence>> group(Collection<Evidence> block) {
    List<List<Evidence>> groups = new ArrayList<>();
    for (Evidence claim : block.stream().sorted(ORDER).toList()) {
      List<Evidence> best = null;
      double bestScore = SameEvent.NO;
      for (List<Evidence> group : groups) {
        double score = score(claim, group);
        if (score > bestScore) {
          best = group;
          bestScore = score;
        }
      }
      if (best == null) {
        best = new ArrayList<>();
        groups.add(best);
      }
      best.add(claim);
    }
    return groups;
  }

  private double score(Evidence claim, List<Evidence> group) {
    double sum = 0;
    for (Evidence member : group) {
      double score = linked.apart(claim, member) ? SameEvent.NO : sameEvent.score(claim, member);
      if (score == SameEvent.NO) {
        return SameEvent.NO;
      }
      sum += score;
    }
    return sum / group.size();
  }
}
