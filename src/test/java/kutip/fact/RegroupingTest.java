package kutip.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import kutip.article.ArticleSummary;
import kutip.claim.Claim;
import kutip.claim.ClaimStatus;
import kutip.company.CanonicalNames;
import kutip.market.ExchangeRates;
import kutip.shared.AiSpending;
import kutip.shared.ArticleId;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import kutip.shared.Direction;
import kutip.shared.MarketCapChange;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.SpendingCategory;
import kutip.shared.TalentAction;
import kutip.shared.TalentMove;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Claims that come, change and go in a crowded block: grouped near by near as if all at once. */
class RegroupingTest {

  private static final ExchangeRates RATES = ExchangeRates.bundled();
  private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

  private final SameEvent sameEvent = new SameEvent(new Names(CanonicalNames.bundled()), RATES);
  private final Store store = new Store();

  @ParameterizedTest
  @ValueSource(strings = {"money", "value", "out"})
  void anyHistoryOfAClaimsBlockEndsInTheGroupsOfTheWholeBlock(String kind) {
    for (int seed = 0; seed < 25; seed++) {
      store.clear();
      Random random = new Random(seed);
      for (int step = 0; step < 25; step++) {
        Map<Long, Evidence> coming = new HashMap<>();
        for (int i = random.nextInt(6); i > 0; i--) {
          long id = random.nextInt(90);
          coming.put(id, evidence(id, kind, random));
        }
        Set<Long> going = new HashSet<>();
        if (random.nextInt(3) == 0) {
          going.add((long) random.nextInt(90));
        }
        going.removeAll(coming.keySet());
        store.change(coming, going);

        assertThat(store.groups()).as("%s, seed %d, step %d", kind, seed, step).isEqualTo(whole());
      }
    }
  }

  @Test
  void aNewClaimReadsThoseBesideItAndNotItsWholeBlock() {
    Map<Long, Evidence> all = new HashMap<>();
    for (long id = 0; id < 2000; id++) {
      all.put(id, of(id, spending(BigDecimal.valueOf(1_000_000L * (id + 1))), null, 0));
    }
    store.change(all, Set.of());
    store.loaded = 0;

    store.change(
        Map.of(5000L, of(5000, spending(BigDecimal.valueOf(20_000_000)), null, 1)), Set.of());

    assertThat(store.loaded).isPositive().isLessThan(50);
    assertThat(store.groups()).isEqualTo(whole());
  }

  private Set<Set<Long>> whole() {
    Map<UUID, List<Evidence>> blocks = new LinkedHashMap<>();
    store.claims.values().stream()
        .sorted(Evidence.ORDER)
        .forEach(e -> blocks.computeIfAbsent(Blocks.of(e.slots()), b -> new ArrayList<>()).add(e));
    Set<Set<Long>> groups = new HashSet<>();
    Grouping grouping = new Grouping(sameEvent);
    blocks
        .values()
        .forEach(block -> grouping.group(block).forEach(group -> groups.add(ids(group))));
    return groups;
  }

  private static Set<Long> ids(Collection<Evidence> group) {
    return group.stream().map(Neighbourhood::id).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Evidence evidence(long id, String kind, Random random) {
    ClaimSlots slots =
        switch (kind) {
          case "money" -> spending(random);
          case "value" ->
              new MarketCapChange(
                  "Meta",
                  Direction.DOWN,
                  random.nextInt(4) == 0 ? null : BigDecimal.valueOf(2 + random.nextInt(9)),
                  random.nextInt(3) == 0 ? BigDecimal.valueOf(100 + random.nextInt(40)) : null,
                  null,
                  "USD");
          default ->
              new TalentMove(
                  TalentAction.LAYOFF,
                  null,
                  random.nextInt(5) == 0 ? null : 100 + random.nextInt(60),
                  "Meta",
                  null,
                  null,
                  null);
        };
    int after = random.nextInt(kind.equals("value") ? 40 : 500);
    PartialDate date =
        switch (random.nextInt(4)) {
          case 0 -> null;
          case 1 -> PartialDate.parse(DAY.plusDays(after).toString().substring(0, 7));
          default -> PartialDate.parse(DAY.plusDays(after).toString());
        };
    return of(id, slots, date, after);
  }

  private static AiSpending spending(Random random) {
    BigDecimal sum = BigDecimal.valueOf(1000 + random.nextInt(300));
    String other =
        random.nextInt(3) == 0 ? null : List.of("OpenAI", "Nvidia").get(random.nextInt(2));
    return new AiSpending(
        "Meta",
        random.nextBoolean() ? SpendingCategory.ACQUISITION : SpendingCategory.CAPEX,
        random.nextInt(6) == 0 ? null : sum,
        random.nextInt(5) == 0 ? sum.multiply(BigDecimal.valueOf(1.02)) : sum,
        "USD",
        null,
        other,
        null,
        random.nextInt(3) == 0 ? "2025" : null);
  }

  private static AiSpending spending(BigDecimal sum) {
    return new AiSpending(
        "Meta", SpendingCategory.CAPEX, sum, sum, "USD", null, null, null, "2025");
  }

  private static Evidence of(long id, ClaimSlots slots, @Nullable PartialDate date, int after) {
    ArticleId article = new ArticleId(id / 2 + 1);
    LocalDate published = DAY.plusDays(after);
    Claim claim =
        new Claim(
            new ClaimId(id),
            article,
            TextField.TEXT,
            new TextSpan((int) id, (int) id + 5),
            "quote",
            slots,
            Modality.ACTUAL,
            date,
            ClaimStatus.PROPOSED,
            "frame",
            0.5,
            List.of(),
            "2",
            0);
    ArticleSummary summary =
        new ArticleSummary(
            article, "a" + article.value(), "", "", published, null, null, null, Instant.EPOCH);
    return new Evidence(claim, summary, article, slots, Days.of(claim, published));
  }

  /** Claims in memory, each with the fact that it is in. */
  private final class Store implements Neighbourhood.Source {

    final Map<Long, Evidence> claims = new TreeMap<>();
    final Map<Long, FactRows.Member> places = new TreeMap<>();
    long facts;
    int loaded;

    void clear() {
      claims.clear();
      places.clear();
    }

    void change(Map<Long, Evidence> coming, Set<Long> going) {
      Set<Long> changed = new HashSet<>(coming.keySet());
      changed.addAll(going);
      claims.putAll(coming);
      claims.keySet().removeAll(going);
      Set<Long> left =
          changed.stream()
              .map(places::get)
              .filter(Objects::nonNull)
              .map(FactRows.Member::fact)
              .collect(Collectors.toSet());
      Neighbourhood hood = new Neighbourhood(this, sameEvent, RATES, changed, coming.values());
      List<List<Evidence>> groups = new Regrouping(hood).run(left, coming.values(), Set.of());
      places.keySet().removeAll(changed);
      for (List<Evidence> group : Objects.requireNonNull(groups)) {
        long fact = ++facts;
        for (Evidence e : group) {
          long id = Neighbourhood.id(e);
          UUID block = Blocks.of(e.slots());
          places.put(id, new FactRows.Member(id, block, fact, null, null, Measure.of(e, RATES)));
        }
      }
    }

    Set<Set<Long>> groups() {
      Map<Long, Set<Long>> byFact = new HashMap<>();
      places
          .values()
          .forEach(m -> byFact.computeIfAbsent(m.fact(), f -> new TreeSet<>()).add(m.claim()));
      return new HashSet<>(byFact.values());
    }

    @Override
    public List<FactRows.Member> near(Collection<Neighbourhood.Stretch> stretches) {
      return places.values().stream()
          .filter(m -> stretches.stream().anyMatch(s -> isIn(m, s)))
          .toList();
    }

    private static boolean isIn(FactRows.Member m, Neighbourhood.Stretch s) {
      return m.block().equals(s.block())
          && (m.measure() == null || (m.measure() >= s.low() && m.measure() <= s.high()));
    }

    @Override
    public List<FactRows.Member> ofBlocks(Collection<UUID> blocks) {
      return places.values().stream().filter(m -> blocks.contains(m.block())).toList();
    }

    @Override
    public List<FactRows.Member> ofFacts(Collection<Long> ids) {
      return places.values().stream().filter(m -> ids.contains(m.fact())).toList();
    }

    @Override
    public List<Evidence> load(Collection<ClaimId> ids) {
      loaded += ids.size();
      return ids.stream().map(id -> Objects.requireNonNull(claims.get(id.value()))).toList();
    }

    @Override
    public List<FactLinks.Link> links(Collection<Long> ids) {
      return List.of();
    }
  }
}
