package kutip.fact;

import jakarta.persistence.EntityManager;
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
import kutip.claim.ClaimsChanged;
import kutip.market.ExchangeRates;
import kutip.shared.Chunks;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import org.hibernate.BatchSize;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps facts as their claims make them: groups anew whatever a change has touched. */
@Service
public class FactService {

  private final EvidenceLoader loader;
  private final FactRepository facts;
  private final FactRows rows;
  private final EntityManager em;
  private final FactLinks links;
  private final RollupRows rollups;
  private final PriceChecks priceChecks;
  private final SumGuard guard;
  private final ApplicationEventPublisher events;
  private final ExchangeRates rates = ExchangeRates.bundled();

  FactService(
      EvidenceLoader loader,
      FactRepository facts,
      FactRows rows,
      EntityManager em,
      FactLinks links,
      RollupRows rollups,
      PriceChecks priceChecks,
      SumGuard guard,
      ApplicationEventPublisher events) {
    this.loader = loader;
    this.facts = facts;
    this.rows = rows;
    this.em = em;
    this.links = links;
    this.rollups = rollups;
    this.priceChecks = priceChecks;
    this.guard = guard;
    this.events = events;
  }

  @EventListener
  @Transactional
  public void on(ClaimsChanged event) {
    heed(event.claims());
  }

  /** Groups the blocks of these claims anew, those that they were in before included. */
  @Transactional
  public void regroup(List<ClaimId> changed) {
    regroup(changed, true);
  }

  /**
   * Does what a change of these claims asks for: where a claim says what it said, its fact keeps
   * its claims and is summed up anew; blocks of others are grouped anew.
   */
  @Transactional
  public void heed(List<ClaimId> changed) {
    regroup(changed, false);
  }

  private void regroup(List<ClaimId> changed, boolean anew) {
    rows.lock();
    List<Evidence> touched = loader.load(changed);
    Map<Long, FactRows.Member> before = new HashMap<>();
    rows.ofClaims(changed.stream().map(ClaimId::value).toList())
        .forEach(member -> before.put(member.claim(), member));
    Set<Long> steady = anew ? Set.of() : steady(touched, before);
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
    Set<Long> changedFacts = write(changedOnly(groups, places, changed), places);
    if (!changedFacts.isEmpty()) {
      events.publishEvent(
          new FactsChanged(changedFacts.stream().map(FactId::new).collect(Collectors.toSet())));
    }
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

  private Set<Long> write(List<List<Evidence>> groups, Map<Long, FactRows.Member> places) {
    FactIdentity identity = FactIdentity.of(groups, places);
    Map<Long, FactEntity> known = new HashMap<>();
    em
        .unwrap(Session.class)
        .findMultiple(
            FactEntity.class,
            List.copyOf(identity.oldIds()),
            SessionCheckMode.ENABLED,
            new BatchSize(Chunks.MOST))
        .stream()
        .filter(Objects::nonNull)
        .forEach(f -> known.put(f.factId().value(), f));
    RollupDelta delta = new RollupDelta();
    sum(known.values(), places.values()).forEach(delta::remove);
    List<SumGuard.Before> before = SumGuard.before(known.values());
    List<FactEntity> written = fill(groups, identity, known);
    priceChecks.add(written, groups);
    facts.flush();
    List<FactRows.Member> members = link(groups, written, places);
    remove(identity, known, written);
    List<FactEntity> turned = guard.mark(before, written);
    if (!before.isEmpty() || !SumGuard.before(written).isEmpty()) {
      facts.flush();
    }
    sum(written, members).forEach(delta::add);
    turn(turned, delta);
    rollups.apply(delta);
    Set<Long> changed = new HashSet<>(known.keySet());
    written.forEach(f -> changed.add(f.factId().value()));
    turned.forEach(f -> changed.add(f.factId().value()));
    return changed;
  }

  private List<FactEntity> fill(
      List<List<Evidence>> groups, FactIdentity identity, Map<Long, FactEntity> known) {
    List<FactEntity> written = new ArrayList<>();
    List<Settlement> settled =
        links.settlements(groups.stream().flatMap(List::stream).map(FactService::id).toList());
    for (int i = 0; i < groups.size(); i++) {
      Long old = identity.idOf(i);
      FactEntity entity = old == null ? null : known.get(old);
      FactEntity target = entity == null ? new FactEntity() : entity;
      FactShape.fill(target, groups.get(i), settled(groups.get(i), settled), rates);
      written.add(entity != null ? entity : facts.save(target));
    }
    return written;
  }

  /** Facts whose claims stay, but that sums now take or leave out. */
  private void turn(List<FactEntity> turned, RollupDelta delta) {
    List<Long> ids = turned.stream().map(f -> f.factId().value()).toList();
    for (RollupFact fact : sum(turned, rows.ofFacts(ids))) {
      delta.add(fact);
      delta.remove(fact.turned());
    }
  }

  /** What rollups keep of facts with these members. */
  private static List<RollupFact> sum(
      Collection<FactEntity> facts, Collection<FactRows.Member> members) {
    Map<Long, Integer> waiting = new HashMap<>();
    for (FactRows.Member member : members) {
      if (member.queue() != null) {
        waiting.merge(member.fact(), 1, Integer::sum);
      }
    }
    return facts.stream()
        .map(f -> RollupFact.of(f, waiting.getOrDefault(f.factId().value(), 0)))
        .toList();
  }

  private static List<Settlement> settled(List<Evidence> group, List<Settlement> all) {
    if (all.isEmpty()) {
      return all;
    }
    Set<ClaimId> own = group.stream().map(e -> e.claim().id()).collect(Collectors.toSet());
    return all.stream().filter(s -> own.contains(s.first()) && own.contains(s.second())).toList();
  }

  /**
   * Writes who belongs where.
   *
   * @return all places as they are now
   */
  private List<FactRows.Member> link(
      List<List<Evidence>> groups, List<FactEntity> written, Map<Long, FactRows.Member> places) {
    List<FactRows.Member> all = new ArrayList<>();
    List<FactRows.Member> moved = new ArrayList<>();
    Set<Long> gone = new HashSet<>(places.keySet());
    List<FactRows.Part> parts = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      long fact = written.get(i).factId().value();
      for (Evidence e : groups.get(i)) {
        FactRows.Member place =
            new FactRows.Member(
                id(e),
                Blocks.of(e.slots()),
                fact,
                FactShape.queuePlace(written.get(i), e),
                Readings.of(e));
        all.add(place);
        if (place.equals(places.get(id(e)))) {
          gone.remove(id(e));
        } else {
          moved.add(place);
        }
      }
      parts.addAll(FactShape.parts(fact, written.get(i)));
    }
    rows.removeMembers(gone);
    rows.addMembers(moved);
    rows.replaceParts(written.stream().map(f -> f.factId().value()).toList(), parts);
    return all;
  }

  /** Facts without claims go; those whose claims went elsewhere redirect there. */
  private void remove(
      FactIdentity identity, Map<Long, FactEntity> known, Collection<FactEntity> written) {
    Set<Long> kept = written.stream().map(f -> f.factId().value()).collect(Collectors.toSet());
    List<FactEntity> gone =
        known.values().stream().filter(f -> !kept.contains(f.factId().value())).toList();
    facts.deleteAllInBatch(gone);
    Map<Long, Long> redirects = new HashMap<>();
    for (FactEntity fact : gone) {
      Integer group = identity.groupOf(fact.factId().value());
      if (group != null) {
        redirects.put(fact.factId().value(), List.copyOf(written).get(group).factId().value());
      }
    }
    rows.redirect(redirects);
  }
}
