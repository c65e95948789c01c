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
import kutip.shared.AiSpending;
import kutip.shared.Chunks;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import org.hibernate.BatchSize;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
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
      ApplicationEventPublisher events) {
    this.loader = loader;
    this.facts = facts;
    this.rows = rows;
    this.em = em;
    this.links = links;
    this.rollups = rollups;
    this.priceChecks = priceChecks;
    this.events = events;
  }

  @EventListener
  @Transactional
  public void on(ClaimsChanged event) {
    regroup(event.claims());
  }

  /** Groups the blocks of these claims anew, those that they were in before included. */
  @Transactional
  public void regroup(List<ClaimId> changed) {
    rows.lock();
    List<Evidence> touched = loader.load(changed);
    List<FactRows.Member> before = rows.ofClaims(changed.stream().map(ClaimId::value).toList());
    Set<UUID> blocks = new HashSet<>();
    before.forEach(member -> blocks.add(member.block()));
    touched.forEach(e -> blocks.add(Blocks.of(e.slots())));
    Map<Long, FactRows.Member> places = new HashMap<>();
    Set<Long> known = touched.stream().map(FactService::id).collect(Collectors.toSet());
    List<FactLinks.Link> linked = close(blocks, known, places);
    Set<ClaimId> others = places.keySet().stream().map(ClaimId::new).collect(Collectors.toSet());
    touched.forEach(e -> others.remove(e.claim().id()));
    List<Evidence> all = new ArrayList<>(touched);
    all.addAll(loader.load(others));
    Set<Long> changedFacts = write(grouped(all, new Linked(linked)), places);
    if (!changedFacts.isEmpty()) {
      events.publishEvent(
          new FactsChanged(changedFacts.stream().map(FactId::new).collect(Collectors.toSet())));
    }
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

  private List<List<Evidence>> grouped(List<Evidence> all, Linked linked) {
    Map<UUID, List<Evidence>> blocks = new LinkedHashMap<>();
    for (Evidence e : all) {
      if (e.claim().status() != ClaimStatus.SUPERSEDED) {
        blocks.computeIfAbsent(Blocks.of(e.slots()), b -> new ArrayList<>()).add(e);
      }
    }
    Grouping grouping = new Grouping(new SameEvent(loader.names(), rates), linked);
    List<List<Evidence>> groups = new ArrayList<>();
    blocks.values().forEach(members -> groups.addAll(grouping.group(members)));
    return linked.join(groups);
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
    List<FactEntity> written = new ArrayList<>();
    List<Settlement> settled =
        links.settlements(groups.stream().flatMap(List::stream).map(FactService::id).toList());
    for (int i = 0; i < groups.size(); i++) {
      Long old = identity.idOf(i);
      FactEntity entity = old == null ? new FactEntity() : known.get(old);
      FactEntity target = entity == null ? new FactEntity() : entity;
      FactShape.fill(target, groups.get(i), settled(groups.get(i), settled), rates);
      written.add(old != null && entity != null ? entity : facts.save(target));
    }
    priceChecks.add(written, groups);
    guardSums(groups, written);
    facts.flush();
    sum(written, link(groups, written, places)).forEach(delta::add);
    rollups.apply(delta);
    Set<Long> changed = new HashSet<>();
    written.forEach(f -> changed.add(f.factId().value()));
    remove(identity, known, written);
    changed.addAll(known.keySet());
    return changed;
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

  /** A payer's facts lie in one block, so that all of them are here. */
  private static void guardSums(List<List<Evidence>> groups, List<FactEntity> written) {
    Map<String, List<DoubleCount.Entry>> payers = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      if (written.get(i).toSlots() instanceof AiSpending spending) {
        payers
            .computeIfAbsent(spending.company(), p -> new ArrayList<>())
            .add(DoubleCount.entry(written.get(i), groups.get(i)));
      }
    }
    payers.values().forEach(DoubleCount::mark);
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
                id(e), Blocks.of(e.slots()), fact, FactShape.queuePlace(written.get(i), e));
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
