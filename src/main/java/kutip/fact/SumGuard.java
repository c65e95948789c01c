package kutip.fact;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kutip.shared.AiSpending;
import kutip.shared.Chunks;
import org.hibernate.BatchSize;
import org.hibernate.Session;
import org.hibernate.SessionCheckMode;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Marks the spending facts that sums must leave out. What a fact stands for depends on others of
 * its payer in the same years alone, and on parts that name their whole: only these are read.
 */
@Component
class SumGuard {

  private static final String OF_PAYER =
      "select f.id from fact f where f.company = :payer and f.kind = 'AI_SPENDING' and ";

  private final NamedParameterJdbcTemplate jdbc;
  private final EntityManager em;

  SumGuard(NamedParameterJdbcTemplate jdbc, EntityManager em) {
    this.jdbc = jdbc;
    this.em = em;
  }

  /** What a fact was before a change, as far as others depend on it. */
  record Before(String payer, Set<Integer> years) {

    static Before of(AiSpending spending) {
      return new Before(spending.company(), DoubleCount.years(spending));
    }
  }

  static List<Before> before(Collection<FactEntity> facts) {
    return facts.stream()
        .map(FactEntity::toSlots)
        .filter(AiSpending.class::isInstance)
        .map(slots -> Before.of((AiSpending) slots))
        .toList();
  }

  /**
   * Marks these facts and those that depend on them. Everything must be flushed.
   *
   * @return facts beside the written ones that sums took before and leave out now, or the reverse
   */
  List<FactEntity> mark(Collection<Before> before, Collection<FactEntity> written) {
    Map<String, Set<Integer>> years = new HashMap<>();
    Map<String, Set<Long>> changed = new HashMap<>();
    for (Before one : before) {
      years.computeIfAbsent(one.payer(), p -> new TreeSet<>()).addAll(one.years());
    }
    for (FactEntity fact : written) {
      if (fact.toSlots() instanceof AiSpending spending) {
        Before after = Before.of(spending);
        years.computeIfAbsent(after.payer(), p -> new TreeSet<>()).addAll(after.years());
        changed.computeIfAbsent(after.payer(), p -> new HashSet<>()).add(fact.factId().value());
      }
    }
    List<FactEntity> touched = new ArrayList<>();
    years.forEach(
        (payer, its) -> touched.addAll(ofPayer(payer, its, changed.getOrDefault(payer, Set.of()))));
    return touched;
  }

  private List<FactEntity> ofPayer(String payer, Set<Integer> years, Set<Long> changed) {
    List<FactEntity> parts =
        load("select f.id from fact f where f.part_payer = :payer", payer, Map.of());
    parts.forEach(part -> years.addAll(DoubleCount.years(DoubleCount.spending(part))));
    Map<Long, FactEntity> known = new HashMap<>();
    put(known, parts);
    put(known, budgets(payer, years));
    Set<Long> marked = new HashSet<>(known.keySet());
    marked.addAll(changed);
    put(known, load(OF_PAYER + "f.id in (:ids)", payer, Map.of("ids", orNone(changed))));
    for (FactEntity part : parts) {
      for (DoubleCount.Whole whole : DoubleCount.wholes(part)) {
        put(known, wholes(payer, whole));
      }
    }
    Map<Long, DoubleCount.Mark> marks = new HashMap<>();
    known.forEach((id, fact) -> marks.put(id, DoubleCount.Mark.of(fact)));
    DoubleCount.mark(known.values().stream().map(DoubleCount::entry).toList());
    List<FactEntity> turned = new ArrayList<>();
    known.forEach((id, fact) -> {
      DoubleCount.Mark was = Objects.requireNonNull(marks.get(id));
      if (!marked.contains(id)) {
        was.putBack(fact);
      } else if (!changed.contains(id) && was.counted() != fact.counted) {
        turned.add(fact);
      }
    });
    return turned;
  }

  private static void put(Map<Long, FactEntity> known, List<FactEntity> facts) {
    facts.forEach(fact -> known.put(fact.factId().value(), fact));
  }

  private static Collection<Long> orNone(Set<Long> ids) {
    return ids.isEmpty() ? Set.of(-1L) : ids;
  }

  /** Those whose time shares a year with these, or with one that does. */
  private List<FactEntity> budgets(String payer, Set<Integer> years) {
    List<String> periods =
        years.isEmpty()
            ? List.of()
            : jdbc.queryForList(
                "select distinct f.period from fact f where f.company = :payer and f.period is not"
                    + " null",
                Map.of("payer", payer),
                String.class);
    Set<String> near = new HashSet<>();
    boolean grows = true;
    while (grows) {
      grows = false;
      for (String period : periods) {
        Set<Integer> its = DoubleCount.years(period);
        if (!near.contains(period) && !Collections.disjoint(its, years)) {
          near.add(period);
          grows = years.addAll(its) || grows;
        }
      }
    }
    return near.isEmpty()
        ? List.of()
        : load(
            OF_PAYER + "f.counterparty is null and f.period in (:periods)",
            payer,
            Map.of("periods", near));
  }

  private List<FactEntity> wholes(String payer, DoubleCount.Whole whole) {
    BigDecimal half = whole.half();
    return load(
        OF_PAYER + "f.amount_low <= :high and f.amount_high >= :low",
        payer,
        Map.of("low", whole.value().subtract(half), "high", whole.value().add(half)));
  }

  private List<FactEntity> load(String sql, String payer, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("payer", payer);
    List<Long> ids = jdbc.queryForList(sql, all, Long.class);
    return em
        .unwrap(Session.class)
        .findMultiple(FactEntity.class, ids, SessionCheckMode.ENABLED, new BatchSize(Chunks.MOST))
        .stream()
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }
}
