package kutip.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kutip.claim.ClaimStatus;
import kutip.market.ExchangeRates;
import kutip.shared.ClaimId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which facts' claims a change of some claims makes anew. */
@Component
class GroupingWork {

  private final EvidenceLoader loader;
  private final FactRows rows;
  private final FactLinks links;
  private final ExchangeRates rates = ExchangeRates.bundled();

  GroupingWork(EvidenceLoader loader, FactRows rows, FactLinks links) {
    this.loader = loader;
    this.rows = rows;
    this.links = links;
  }

  /** The blocks of these claims, and those that they were in before, from scratch. */
  TouchedGroups anew(List<ClaimId> changed) {
    return blocks(loader.load(changed), before(changed), Set.of(), changed);
  }

  /**
   * What the change asks for: where a claim says what it said, its fact keeps its claims; another
   * looks for its place among those near it, or, where reviewers merged facts, in its whole block.
   */
  TouchedGroups heeding(List<ClaimId> changed) {
    List<Evidence> touched = loader.load(changed);
    Map<Long, FactRows.Member> before = before(changed);
    Set<Long> steady = steady(touched, before);
    TouchedGroups nearby = nearby(touched, before, steady);
    return nearby != null ? nearby : blocks(touched, before, steady, changed);
  }

  private Map<Long, FactRows.Member> before(List<ClaimId> changed) {
    Map<Long, FactRows.Member> before = new HashMap<>();
    rows.ofClaims(changed.stream().map(ClaimId::value).toList())
        .forEach(member -> before.put(member.claim(), member));
    return before;
  }

  private @Nullable TouchedGroups nearby(
      List<Evidence> touched, Map<Long, FactRows.Member> before, Set<Long> steady) {
    Set<Long> changed = new HashSet<>(before.keySet());
    List<Evidence> added = new ArrayList<>();
    for (Evidence e : touched) {
      changed.add(id(e));
      if (!steady.contains(id(e)) && e.claim().status() != ClaimStatus.SUPERSEDED) {
        added.add(e);
      }
    }
    changed.removeAll(steady);
    Set<Long> left = new HashSet<>();
    Set<Long> summed = new HashSet<>();
    before.forEach((claim, m) -> (steady.contains(claim) ? summed : left).add(m.fact()));
    SameEvent sameEvent = new SameEvent(loader.names(), rates);
    Neighbourhood hood =
        new Neighbourhood(new Stored(rows, loader, links), sameEvent, rates, changed, added);
    List<List<Evidence>> groups = new Regrouping(hood).run(left, added, summed);
    if (groups == null) {
      return null;
    }
    Map<Long, FactRows.Member> places = new HashMap<>();
    Set<Long> facts = new HashSet<>(left);
    facts.addAll(summed);
    groups.forEach(group ->
        group.forEach(e -> {
          FactRows.Member place = hood.places().get(id(e));
          if (place != null) {
            facts.add(place.fact());
          }
        }));
    hood.places().values().stream()
        .filter(place -> facts.contains(place.fact()))
        .forEach(place -> places.put(place.claim(), place));
    return new TouchedGroups(groups, places);
  }

  /** What is stored, for {@link Neighbourhood}. */
  private record Stored(FactRows rows, EvidenceLoader loader, FactLinks facts)
      implements Neighbourhood.Source {

    @Override
    public List<FactRows.Member> near(Collection<Neighbourhood.Stretch> stretches) {
      return rows.near(stretches);
    }

    @Override
    public List<FactRows.Member> ofBlocks(Collection<UUID> blocks) {
      return rows.ofBlocks(blocks);
    }

    @Override
    public List<FactRows.Member> ofFacts(Collection<Long> ids) {
      return rows.ofFacts(ids);
    }

    @Override
    public List<Evidence> load(Collection<ClaimId> claims) {
      return loader.load(claims);
    }

    @Override
    public List<FactLinks.Link> links(Collection<Long> claims) {
      return facts.touching(claims);
    }
  }

  private TouchedGroups blocks(
      List<Evidence> touched,
      Map<Long, FactRows.Member> before,
      Set<Long> steady,
      List<ClaimId> changed) {
    Set<UUID> blocks = new HashSet<>();
    Set<Long> known = new HashSet<>();
    before.values().stream()
        .filter(member -> !steady.contains(member.claim()))
        .forEach(member -> blocks.add(member.block()));
    for (Evidence e : touched) {
      if (!steady.contains(id(e))) {
        blocks.add(Blocks.of(e.slots()));
        known.add(id(e));
      }
    }
    Map<Long, FactRows.Member> places = new HashMap<>();
    List<FactLinks.Link> linked = close(blocks, known, places);
    Set<Long> kept = new HashSet<>();
    steady.stream()
        .filter(claim -> !places.containsKey(claim))
        .forEach(claim -> kept.add(Objects.requireNonNull(before.get(claim)).fact()));
    Map<Long, FactRows.Member> keeping = new HashMap<>();
    rows.ofFacts(kept).forEach(member -> keeping.put(member.claim(), member));
    Set<ClaimId> others = new HashSet<>();
    places.keySet().forEach(claim -> others.add(new ClaimId(claim)));
    keeping.keySet().forEach(claim -> others.add(new ClaimId(claim)));
    touched.forEach(e -> others.remove(e.claim().id()));
    List<Evidence> all = new ArrayList<>(touched);
    all.addAll(loader.load(others));
    List<List<Evidence>> groups = grouped(all, keeping, new Linked(linked));
    places.putAll(keeping);
    return new TouchedGroups(changedOnly(groups, places, changed), places);
  }

  /** Claims of which only the decision, or something else that grouping does not ask, changed. */
  private static Set<Long> steady(List<Evidence> touched, Map<Long, FactRows.Member> before) {
    Set<Long> steady = new HashSet<>();
    for (Evidence e : touched) {
      FactRows.Member place = before.get(id(e));
      if (place != null
          && e.claim().status() != ClaimStatus.SUPERSEDED
          && place.block().equals(Blocks.of(e.slots()))
          && Readings.of(e).equals(place.reading())) {
        steady.add(id(e));
      }
    }
    return steady;
  }

  /** Leaves out groups that are facts already and have no changed claim, with their places. */
  private static List<List<Evidence>> changedOnly(
      List<List<Evidence>> groups, Map<Long, FactRows.Member> places, List<ClaimId> changed) {
    Set<Long> touched = changed.stream().map(ClaimId::value).collect(Collectors.toSet());
    Map<Long, Integer> sizes = new HashMap<>();
    places.values().forEach(place -> sizes.merge(place.fact(), 1, Integer::sum));
    List<List<Evidence>> left = new ArrayList<>();
    for (List<Evidence> group : groups) {
      FactRows.Member first = places.get(id(group.getFirst()));
      boolean same =
          first != null
              && Objects.equals(sizes.get(first.fact()), group.size())
              && group.stream().allMatch(e -> isAt(e, places.get(id(e)), first.fact()))
              && group.stream().noneMatch(e -> touched.contains(id(e)));
      if (same) {
        group.forEach(e -> places.remove(id(e)));
      } else {
        left.add(group);
      }
    }
    return left;
  }

  private static boolean isAt(Evidence e, FactRows.@Nullable Member place, long fact) {
    return place != null && place.fact() == fact && Readings.of(e).equals(place.reading());
  }

  /** Reads the blocks' members, and those of every block that a reviewer's merge leads to. */
  private List<FactLinks.Link> close(
      Set<UUID> blocks, Set<Long> known, Map<Long, FactRows.Member> places) {
    Set<UUID> read = new HashSet<>();
    while (true) {
      Set<UUID> open = new HashSet<>(blocks);
      open.removeAll(read);
      rows.ofBlocks(open).forEach(member -> places.put(member.claim(), member));
      read.addAll(open);
      known.addAll(places.keySet());
      List<FactLinks.Link> found = links.touching(known);
      Set<Long> beyond = new HashSet<>();
      found.stream().filter(FactLinks.Link::must).forEach(l -> beyond.addAll(Set.of(l.a(), l.b())));
      beyond.removeAll(known);
      rows.ofClaims(beyond).forEach(member -> blocks.add(member.block()));
      if (read.containsAll(blocks)) {
        return found;
      }
    }
  }

  private static long id(Evidence e) {
    return e.claim().id().value();
  }

  private List<List<Evidence>> grouped(
      List<Evidence> all, Map<Long, FactRows.Member> keeping, Linked linked) {
    Map<UUID, List<Evidence>> blocks = new LinkedHashMap<>();
    Map<Long, List<Evidence>> kept = new LinkedHashMap<>();
    for (Evidence e : all) {
      FactRows.Member place = keeping.get(id(e));
      if (place != null) {
        kept.computeIfAbsent(place.fact(), f -> new ArrayList<>()).add(e);
      } else if (e.claim().status() != ClaimStatus.SUPERSEDED) {
        blocks.computeIfAbsent(Blocks.of(e.slots()), b -> new ArrayList<>()).add(e);
      }
    }
    Grouping grouping = new Grouping(new SameEvent(loader.names(), rates), linked);
    List<List<Evidence>> groups = new ArrayList<>();
    blocks.values().forEach(members -> groups.addAll(grouping.group(members)));
    List<List<Evidence>> joined = new ArrayList<>(linked.join(groups));
    joined.addAll(kept.values());
    joined.forEach(group -> group.sort(Evidence.ORDER));
    return joined;
  }
}
