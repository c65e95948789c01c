package kutip.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts groups together that reviewers have merged, and tells which claims they keep apart. */
final class Linked {

  private final List<FactLinks.Link> must = new ArrayList<>();
  private final Map<Long, Set<Long>> apart = new HashMap<>();

  Linked(List<FactLinks.Link> links) {
    for (FactLinks.Link link : links) {
      if (link.must()) {
        must.add(link);
      } else {
        apart.computeIfAbsent(link.a(), a -> new HashSet<>()).add(link.b());
        apart.computeIfAbsent(link.b(), b -> new HashSet<>()).add(link.a());
      }
    }
  }

  boolean apart(Evidence a, Evidence b) {
    return !apart.isEmpty() && apart.getOrDefault(id(a), Set.of()).contains(id(b));
  }

  /** Groups whose claims must be one fact become one; order tells nothing. */
  List<List<Evidence>> join(List<List<Evidence>> groups) {
    if (must.isEmpty()) {
      return groups;
    }
    Map<Long, List<Evidence>> groupOf = new HashMap<>();
    groups.forEach(group -> group.forEach(e -> groupOf.put(id(e), group)));
    Set<List<Evidence>> gone =
        java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
    for (FactLinks.Link link : must) {
      List<Evidence> into = groupOf.get(link.a());
      List<Evidence> from = groupOf.get(link.b());
      if (into != null && from != null && into != from && mayJoin(into, from)) {
        into.addAll(from);
        from.forEach(e -> groupOf.put(id(e), into));
        gone.add(from);
      }
    }
    List<List<Evidence>> joined = new ArrayList<>();
    for (List<Evidence> group : groups) {
      if (!gone.contains(group)) {
        group.sort(Evidence.ORDER);
        joined.add(group);
      }
    }
    return joined;
  }

  private boolean mayJoin(List<Evidence> x, List<Evidence> y) {
    return x.stream().noneMatch(a -> y.stream().anyMatch(b -> apart(a, b)));
  }

  private static long id(Evidence e) {
    return e.claim().id().value();
  }
}
