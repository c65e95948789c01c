package kutip.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Groups anew what a change of some claims can reach, with the same outcome as {@link Grouping} of
 * whole blocks. There each claim, in one order, chooses among the groups of those before it; so a
 * claim's choice stands until one of the groups that it could choose has changed, and only such
 * claims choose again.
 */
final class Regrouping {

  private static final Comparator<Evidence> ORDER = Grouping.ORDER.thenComparing(Neighbourhood::id);

  private final Neighbourhood hood;
  private final Map<Long, Group> groupOfFact = new HashMap<>();
  private final Map<Long, Group> groupOf = new HashMap<>();
  private final Set<Group> touched = new LinkedHashSet<>();
  private final TreeSet<Evidence> waiting = new TreeSet<>(ORDER);

  Regrouping(Neighbourhood hood) {
    this.hood = hood;
  }

  /** Claims that are one event; those before a claim are what it chooses by. */
  private static final class Group {
    final TreeSet<Evidence> members = new TreeSet<>(ORDER);

    boolean isBefore(Group other) {
      return ORDER.compare(members.first(), other.members.first()) < 0;
    }
  }

  /**
   * @param left facts that lost a claim
   * @param added claims that look for their place
   * @param summed facts that are asked for although they keep their claims
   * @return all facts whose claims changed and those asked for, each in {@link Evidence#ORDER};
   *     null when a reviewer's merge reaches in
   */
  @Nullable List<List<Evidence>> run(
      Set<Long> left, Collection<Evidence> added, Collection<Long> summed) {
    Set<Long> facts = new HashSet<>(left);
    facts.addAll(summed);
    hood.readFacts(facts);
    facts.forEach(fact -> touched.add(group(fact)));
    waiting.addAll(added);
    left.forEach(fact -> lost(group(fact)));
    while (!waiting.isEmpty() && !hood.merged()) {
      if (!hood.hasRead(waiting.first())) {
        hood.read(waiting);
      }
      if (!hood.merged()) {
        choose(waiting.removeFirst());
      }
    }
    return hood.merged() ? null : outcome();
  }

  private List<List<Evidence>> outcome() {
    List<List<Evidence>> groups = new ArrayList<>();
    for (Group group : touched) {
      if (!group.members.isEmpty()) {
        groups.add(new ArrayList<>(group.members));
      }
    }
    groups.forEach(group -> group.sort(Evidence.ORDER));
    groups.sort(Comparator.comparing(List::getFirst, Evidence.ORDER));
    return groups;
  }

  private Group group(long fact) {
    return groupOfFact.computeIfAbsent(
        fact,
        f -> {
          Group group = new Group();
          group.members.addAll(hood.members(f));
          group.members.forEach(e -> groupOf.put(Neighbourhood.id(e), group));
          return group;
        });
  }

  private @Nullable Group groupOf(Evidence e) {
    long id = Neighbourhood.id(e);
    FactRows.Member place = hood.places().get(id);
    if (!groupOf.containsKey(id) && place != null && hood.isStored(id)) {
      group(place.fact());
    }
    return groupOf.get(id);
  }

  /** Who was in it, and whoever may fit it now that somebody is gone, chooses again. */
  private void lost(Group group) {
    if (!group.members.isEmpty()) {
      waiting.addAll(group.members);
      hood.read(List.of(group.members.first()));
      waiting.addAll(hood.near(group.members.first()));
    }
  }

  private void choose(Evidence claim) {
    Group was = groupOf(claim);
    Group now = best(claim);
    if (now == null) {
      now = was != null && was.members.first() == claim ? was : new Group();
    }
    if (now == was) {
      return;
    }
    boolean led = was != null && was.members.first() == claim;
    if (was != null) {
      was.members.remove(claim);
      touched.add(was);
    }
    now.members.add(claim);
    groupOf.put(Neighbourhood.id(claim), now);
    touched.add(now);
    tell(claim, now, was, led);
  }

  /** Of the groups whose members before this claim all fit it, the one that fits best. */
  private @Nullable Group best(Evidence claim) {
    Set<Group> open = new TreeSet<>(Comparator.comparing(g -> g.members.first(), ORDER));
    for (Evidence other : hood.near(claim)) {
      Group group = ORDER.compare(other, claim) < 0 ? groupOf(other) : null;
      if (group != null) {
        open.add(group);
      }
    }
    Group best = null;
    double most = SameEvent.NO;
    for (Group group : open) {
      double score = score(claim, group, null);
      if (score > most) {
        best = group;
        most = score;
      }
    }
    return best;
  }

  /** The mean of the members before the claim, without one of them. */
  private double score(Evidence claim, Group group, @Nullable Evidence without) {
    double sum = 0;
    int count = 0;
    for (Evidence member : group.members.headSet(claim)) {
      if (member == without) {
        continue;
      }
      double score = hood.score(claim, member);
      if (score == SameEvent.NO) {
        return SameEvent.NO;
      }
      sum += score;
      count++;
    }
    return count == 0 ? SameEvent.NO : sum / count;
  }

  /** Claims after this one choose again where its way from group to group may change their mind. */
  private void tell(Evidence moved, Group now, @Nullable Group was, boolean led) {
    List<Evidence> hearing = new ArrayList<>(hood.near(moved));
    hearing.addAll(now.members);
    if (was != null && !was.members.isEmpty()) {
      hearing.addAll(was.members);
      hood.read(List.of(was.members.first()));
      hearing.addAll(hood.near(was.members.first()));
    }
    for (Evidence e : hearing) {
      boolean later = ORDER.compare(e, moved) > 0;
      if (later && !waiting.contains(e) && mayChange(e, moved, now, was, led)) {
        waiting.add(e);
      }
    }
  }

  private boolean mayChange(
      Evidence e, Evidence moved, Group now, @Nullable Group was, boolean led) {
    Group its = groupOf(e);
    if (its == null || (its == was && led)) {
      return true;
    }
    double current = score(e, its, null);
    if (its == now) {
      return current < score(e, its, moved) || current == SameEvent.NO;
    }
    if (its == was) {
      return true;
    }
    return beats(e, now, its, current) || (was != null && beats(e, was, its, current));
  }

  private boolean beats(Evidence e, Group group, Group its, double current) {
    if (group.members.isEmpty()) {
      return false;
    }
    double score = score(e, group, null);
    return score != SameEvent.NO && (score > current || (score == current && group.isBefore(its)));
  }
}
