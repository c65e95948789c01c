package kutip.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kutip.shared.Chunks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the rollups. Whoever does holds the lock of {@link FactRows#lock}. */
@Repository
class RollupRows {

  private static final int STEP = 20_000;

  private final JdbcTemplate jdbc;

  RollupRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void apply(RollupDelta delta) {
    sums(delta.rows());
    ranks(delta.companies());
    people(delta.people());
  }

  private void sums(Map<RollupKey, RollupDelta.Sums> rows) {
    List<@Nullable Object[]> updates = new ArrayList<>();
    List<@Nullable Object[]> inserts = new ArrayList<>();
    rows.forEach((key, s) -> {
      RollupTraits t = key.traits();
      Object id = key.id();
      updates.add(new @Nullable Object[] {s.facts, s.waiting, s.headcount, s.usd, id});
      inserts.add(
          new @Nullable Object[] {
            id,
            key.place().company(),
            key.place().part(),
            key.place().leads(),
            key.month(),
            key.place().payer(),
            t.kind(),
            t.action(),
            t.person() ? "*" : null,
            t.direction(),
            t.category(),
            t.modality(),
            t.review(),
            t.counted(),
            t.disputed(),
            t.failed(),
            s.facts,
            s.waiting,
            s.headcount,
            s.usd
          });
    });
    write(
        "select id from fact_rollup where id in (:keys)",
        rows.keySet().stream().map(RollupKey::id).toList(),
        "update fact_rollup set facts = facts + ?, waiting = waiting + ?,"
            + " headcount = headcount + ?, usd = usd + ? where id = ?",
        updates,
        "insert into fact_rollup (id, company, part, leads, ym, payer, kind, action, person,"
            + " direction, category, modality, review, counted, disputed, failed, facts, waiting,"
            + " headcount, usd) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
            + " ?)",
        inserts);
    jdbc.batchUpdate(
        "delete from fact_rollup where id = ? and facts = 0",
        rows.entrySet().stream()
            .filter(row -> row.getValue().facts < 0)
            .map(row -> new Object[] {row.getKey().id()})
            .toList());
  }

  private void ranks(Map<String, RollupDelta.Ranks> companies) {
    List<@Nullable Object[]> updates = new ArrayList<>();
    List<@Nullable Object[]> inserts = new ArrayList<>();
    companies.forEach((name, r) -> {
      updates.add(
          new @Nullable Object[] {r.every, r.facts, r.talent, r.moves, r.payments, r.usd, name});
      inserts.add(
          new @Nullable Object[] {name, r.every, r.facts, r.talent, r.moves, r.payments, r.usd});
    });
    write(
        "select company from company_rollup where company in (:keys)",
        List.copyOf(companies.keySet()),
        "update company_rollup set every = every + ?, facts = facts + ?, talent = talent + ?,"
            + " moves = moves + ?, payments = payments + ?, usd = usd + ? where company = ?",
        updates,
        "insert into company_rollup (company, every, facts, talent, moves, payments, usd)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        inserts);
    jdbc.batchUpdate(
        "delete from company_rollup where company = ? and every = 0",
        companies.entrySet().stream()
            .filter(c -> c.getValue().every < 0)
            .map(c -> new Object[] {c.getKey()})
            .toList());
  }

  private void people(Map<String, Long> people) {
    List<@Nullable Object[]> updates = new ArrayList<>();
    List<@Nullable Object[]> inserts = new ArrayList<>();
    people.forEach((name, facts) -> {
      updates.add(new @Nullable Object[] {facts, name});
      inserts.add(new @Nullable Object[] {name, facts});
    });
    write(
        "select person from person_rollup where person in (:keys)",
        List.copyOf(people.keySet()),
        "update person_rollup set facts = facts + ? where person = ?",
        updates,
        "insert into person_rollup (person, facts) values (?, ?)",
        inserts);
    jdbc.batchUpdate(
        "delete from person_rollup where person = ? and facts = 0",
        people.entrySet().stream()
            .filter(p -> p.getValue() < 0)
            .map(p -> new Object[] {p.getKey()})
            .toList());
  }

  /** Changes rows that are there and adds those that are not; all lists have one order. */
  private <T> void write(
      String select,
      List<T> keys,
      String update,
      List<@Nullable Object[]> updates,
      String insert,
      List<@Nullable Object[]> inserts) {
    Set<Object> there = there(select, keys);
    List<@Nullable Object[]> changed = new ArrayList<>();
    List<@Nullable Object[]> added = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      boolean known = there.contains(keys.get(i));
      (known ? changed : added).add((known ? updates : inserts).get(i));
    }
    jdbc.batchUpdate(update, changed);
    jdbc.batchUpdate(insert, added);
  }

  /** Asks first: an import's facts are mostly new, and an update that finds nothing costs more. */
  private <T> Set<Object> there(String select, List<T> keys) {
    Set<Object> found = new HashSet<>();
    NamedParameterJdbcTemplate named = new NamedParameterJdbcTemplate(jdbc);
    for (List<T> chunk : Chunks.of(keys)) {
      named.query(
          select,
          Map.of("keys", chunk),
          row -> {
            found.add(row.getObject(1));
          });
    }
    return found;
  }

  /** The way of summing that the rows follow; 0 when they were never made. */
  int version() {
    List<Integer> found =
        jdbc.queryForList("select version from rollup_state where id = 1", Integer.class);
    return found.isEmpty() ? 0 : found.getFirst();
  }

  /**
   * Makes all rows anew from the facts.
   *
   * @return how many facts there are
   */
  long rebuild(int version) {
    for (String table : List.of("fact_rollup", "company_rollup", "person_rollup", "rollup_state")) {
      jdbc.update("delete from " + table);
    }
    long done = 0;
    long after = 0;
    while (true) {
      RollupDelta delta = new RollupDelta();
      List<Long> step = step(after, delta);
      apply(delta);
      done += step.size();
      if (step.size() < STEP) {
        jdbc.update("insert into rollup_state (id, version) values (1, ?)", version);
        return done;
      }
      after = step.getLast();
    }
  }

  private List<Long> step(long after, RollupDelta delta) {
    return jdbc.query(
        "select "
            + RollupFact.COLUMNS
            + ", (select count(*) from fact_member m where m.fact_id = f.id"
            + " and m.queue_place is not null), f.id from fact f where f.id > ?"
            + " order by f.id limit "
            + STEP,
        (row, i) -> {
          delta.add(RollupFact.of(row));
          return row.getLong(17);
        },
        after);
  }
}
