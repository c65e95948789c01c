package kutip.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which old fact each new group goes on with: an old fact goes where most of its claims are, and a
 * group with several old facts keeps the oldest.
 */
final class FactIdentity {

  private final Map<Long, Integer> groupByFact;
  private final Map<Integer, Long> factByGroup = new HashMap<>();

  private FactIdentity(Map<Long, Integer> groupByFact) {
    this.groupByFact = groupByFact;
    groupByFact.forEach((fact, group) -> factByGroup.merge(group, fact, Math::min));
  }

  static FactIdentity of(List<List<Evidence>> groups, Map<Long, FactRows.Member> places) {
    Map<Long, Map<Integer, Integer>> votes = new HashMap<>();
    places.values().forEach(place -> votes.put(place.fact(), new HashMap<>()));
    for (int i = 0; i < groups.size(); i++) {
      for (Evidence e : groups.get(i)) {
        FactRows.Member place = places.get(e.claim().id().value());
        if (place != null) {
          votes.computeIfAbsent(place.fact(), f -> new HashMap<>()).merge(i, 1, Integer::sum);
        }
      }
    }
    Map<Long, Integer> winner = new HashMap<>();
    votes.forEach((fact, counts) -> winner.put(fact, best(counts)));
    return new FactIdentity(winner);
  }

  /** The group with most votes, the first among equals; -1 without any. */
  private static int best(Map<Integer, Integer> counts) {
    int best = -1;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      int most = best < 0 ? 0 : counts.getOrDefault(best, 0);
      boolean better =
          entry.getValue() > most || (entry.getValue() == most && entry.getKey() < best);
      best = better ? entry.getKey() : best;
    }
    return best;
  }

  Set<Long> oldIds() {
    return groupByFact.keySet();
  }

  @Nullable Long idOf(int group) {
    return factByGroup.get(group);
  }

  @Nullable Integer groupOf(long fact) {
    Integer group = groupByFact.get(fact);
    return group == null || group < 0 ? null : group;
  }
}
