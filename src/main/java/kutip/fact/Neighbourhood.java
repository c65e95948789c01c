package kutip.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import kutip.market.ExchangeRates;
import kutip.shared.ClaimId;
import org.jspecify.annotations.Nullable;

/** Reads, of all stored claims, only those that some can be one event with, and their facts. */
final class Neighbourhood {

  /** What is stored. */
  interface Source {

    /** See {@link FactRows#near}. */
    List<FactRows.Member> near(Collection<Stretch> stretches);

    List<FactRows.Member> ofBlocks(Collection<UUID> blocks);

    List<FactRows.Member> ofFacts(Collection<Long> facts);

    List<Evidence> load(Collection<ClaimId> claims);

    List<FactLinks.Link> links(Collection<Long> claims);
  }

  /** The part of a block with measures from {@code low} to {@code high}. */
  record Stretch(UUID block, double low, double high) {}

  private final Source source;
  private final SameEvent sameEvent;
  private final ExchangeRates rates;
  private final Set<Long> changed;
  private final Map<Long, Evidence> known = new HashMap<>();
  private final Map<UUID, Shelf> byBlock = new HashMap<>();
  private final Map<Long, List<Evidence>> members = new HashMap<>();
  private final Map<Long, FactRows.Member> places = new HashMap<>();
  private final Map<Long, List<Evidence>> near = new HashMap<>();
  private final List<FactLinks.Link> links = new ArrayList<>();
  private Linked linked = new Linked(List.of());
  private boolean merged;

  /**
   * @param changed claims that are not where they are stored any more
   * @param added those of them that belong somewhere
   */
  Neighbourhood(
      Source source,
      SameEvent sameEvent,
      ExchangeRates rates,
      Set<Long> changed,
      Collection<Evidence> added) {
    this.source = source;
    this.sameEvent = sameEvent;
    this.rates = rates;
    this.changed = changed;
    add(added);
  }

  /** Whether a reviewer's merge reaches in, so that facts are no groups of neighbours alone. */
  boolean merged() {
    return merged;
  }

  /** Whether what a claim can be one event with was read. */
  boolean hasRead(Evidence e) {
    return near.containsKey(id(e));
  }

  /** Reads what these claims can be one event with, and the facts of those. */
  void read(Collection<Evidence> around) {
    List<Evidence> unread = around.stream().filter(e -> !near.containsKey(id(e))).toList();
    if (unread.isEmpty()) {
      return;
    }
    Map<Long, FactRows.Member> found = new LinkedHashMap<>();
    beside(unread).forEach(m -> found.put(m.claim(), m));
    changed.forEach(found::remove);
    load(found.keySet());
    Set<Long> facts = new HashSet<>();
    for (Evidence e : unread) {
      List<Evidence> its = fitting(e);
      near.put(id(e), its);
      for (Evidence other : its) {
        FactRows.Member place = found.get(id(other));
        if (place != null) {
          facts.add(place.fact());
        }
      }
    }
    readFacts(facts);
  }

  /** Asks for many blocks at once: most claims of an import have a block of their own. */
  private List<FactRows.Member> beside(Collection<Evidence> some) {
    Map<UUID, Ranges> measured = new LinkedHashMap<>();
    Set<UUID> whole = new LinkedHashSet<>();
    for (Evidence e : some) {
      UUID block = Blocks.of(e.slots());
      Double measure = Measure.of(e, rates);
      if (measure == null) {
        whole.add(block);
      } else {
        double reach = Measure.reach(e);
        measured.computeIfAbsent(block, b -> new Ranges()).add(measure - reach, measure + reach);
      }
    }
    measured.keySet().removeAll(whole);
    List<Stretch> stretches = new ArrayList<>();
    measured.forEach((block, ranges) ->
        ranges.forEach((low, high) -> stretches.add(new Stretch(block, low, high))));
    List<FactRows.Member> found = new ArrayList<>(source.near(stretches));
    found.addAll(source.ofBlocks(whole));
    return found;
  }

  /** Reads the claims of facts, without those that changed. */
  void readFacts(Collection<Long> facts) {
    List<Long> unread = facts.stream().filter(f -> !members.containsKey(f)).distinct().toList();
    if (unread.isEmpty()) {
      return;
    }
    List<FactRows.Member> found = source.ofFacts(unread);
    found.forEach(m -> places.put(m.claim(), m));
    load(found.stream().map(FactRows.Member::claim).filter(c -> !changed.contains(c)).toList());
    unread.forEach(f -> members.put(f, new ArrayList<>()));
    for (FactRows.Member m : found) {
      Evidence e = known.get(m.claim());
      if (e != null && !changed.contains(m.claim())) {
        Objects.requireNonNull(members.get(m.fact())).add(e);
      }
    }
  }

  private void load(Collection<Long> claims) {
    List<Long> unknown = claims.stream().filter(c -> !known.containsKey(c)).toList();
    if (!unknown.isEmpty()) {
      add(source.load(unknown.stream().map(ClaimId::new).toList()));
    }
  }

  private void add(Collection<Evidence> some) {
    for (Evidence e : some) {
      if (known.putIfAbsent(id(e), e) == null) {
        byBlock
            .computeIfAbsent(Blocks.of(e.slots()), b -> new Shelf())
            .add(e, Measure.of(e, rates));
      }
    }
    List<FactLinks.Link> found = source.links(some.stream().map(Neighbourhood::id).toList());
    if (!found.isEmpty()) {
      links.addAll(found);
      linked = new Linked(links);
      merged = merged || found.stream().anyMatch(FactLinks.Link::must);
    }
  }

  private List<Evidence> fitting(Evidence e) {
    Shelf shelf = byBlock.getOrDefault(Blocks.of(e.slots()), new Shelf());
    List<Evidence> fitting = new ArrayList<>();
    for (Evidence other : shelf.beside(Measure.of(e, rates), Measure.reach(e))) {
      if (e != other && score(e, other) != SameEvent.NO) {
        fitting.add(other);
      }
    }
    return fitting;
  }

  /** A block's claims by their measures, which cost too much to be told for every pair. */
  private static final class Shelf {

    private final NavigableMap<Double, List<Evidence>> measured = new TreeMap<>();
    private final List<Evidence> others = new ArrayList<>();

    void add(Evidence e, @Nullable Double measure) {
      if (measure == null) {
        others.add(e);
      } else {
        measured.computeIfAbsent(measure, m -> new ArrayList<>()).add(e);
      }
    }

    List<Evidence> beside(@Nullable Double measure, double reach) {
      List<Evidence> found = new ArrayList<>(others);
      var near =
          measure == null
              ? measured
              : measured.subMap(measure - reach, true, measure + reach, true);
      near.values().forEach(found::addAll);
      return found;
    }
  }

  /** As {@link SameEvent#score} tells it, but for what reviewers keep apart. */
  double score(Evidence a, Evidence b) {
    return linked.apart(a, b) ? SameEvent.NO : sameEvent.score(a, b);
  }

  /** Those that a claim, which was read before, can be one event with. */
  List<Evidence> near(Evidence e) {
    return Objects.requireNonNull(near.get(id(e)));
  }

  /** The claims of a fact that was read before. */
  List<Evidence> members(long fact) {
    return members.getOrDefault(fact, List.of());
  }

  /** Whether a claim is where it was. */
  boolean isStored(long claim) {
    return !changed.contains(claim);
  }

  /** Where the claims of all facts that were read are stored. */
  Map<Long, FactRows.Member> places() {
    return places;
  }

  static long id(Evidence e) {
    return e.claim().id().value();
  }
}
