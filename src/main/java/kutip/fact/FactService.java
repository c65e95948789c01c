package kutip.fact;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.claim.ClaimsChanged;
import kutip.market.ExchangeRates;
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

  private final GroupingWork grouping;
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
      GroupingWork grouping,
      FactRepository facts,
      FactRows rows,
      EntityManager em,
      FactLinks links,
      RollupRows rollups,
      PriceChecks priceChecks,
      SumGuard guard,
      ApplicationEventPublisher events) {
    this.grouping = grouping;
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
    TouchedGroups touched = anew ? grouping.anew(changed) : grouping.heeding(changed);
    Set<Long> changedFacts = write(touched.groups(), touched.places());
    if (!changedFacts.isEmpty()) {
      events.publishEvent(
          new FactsChanged(changedFacts.stream().map(FactId::new).collect(Collectors.toSet())));
    }
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
    List<FactRows.Member> members = link(groups, written, places, known.keySet());
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
    List<FactEntity> added = new ArrayList<>();
    List<Settlement> settled =
        links.settlements(groups.stream().flatMap(List::stream).map(Neighbourhood::id).toList());
    for (int i = 0; i < groups.size(); i++) {
      Long old = identity.idOf(i);
      FactEntity entity = old == null ? null : known.get(old);
      FactEntity target = entity == null ? new FactEntity() : entity;
      FactShape.fill(target, groups.get(i), settled(groups.get(i), settled), rates);
      written.add(target);
      if (entity == null) {
        added.add(target);
      }
    }
    facts.saveAll(added);
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
      List<List<Evidence>> groups,
      List<FactEntity> written,
      Map<Long, FactRows.Member> places,
      Set<Long> stored) {
    List<FactRows.Member> all = new ArrayList<>();
    List<FactRows.Member> moved = new ArrayList<>();
    Set<Long> gone = new HashSet<>(places.keySet());
    List<FactRows.Part> parts = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      long fact = written.get(i).factId().value();
      for (Evidence e : groups.get(i)) {
        FactRows.Member place =
            new FactRows.Member(
                Neighbourhood.id(e),
                Blocks.of(e.slots()),
                fact,
                FactShape.queuePlace(written.get(i), e),
                Readings.of(e),
                Measure.of(e, rates));
        all.add(place);
        if (place.equals(places.get(Neighbourhood.id(e)))) {
          gone.remove(Neighbourhood.id(e));
        } else {
          moved.add(place);
        }
      }
      parts.addAll(FactShape.parts(fact, written.get(i)));
    }
    rows.removeMembers(gone);
    rows.addMembers(moved);
    List<Long> facts = written.stream().map(f -> f.factId().value()).toList();
    rows.replaceParts(facts, parts, facts.stream().filter(stored::contains).toList());
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
