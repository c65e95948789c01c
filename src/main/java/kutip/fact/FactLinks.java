package kutip.fact;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kutip.shared.ClaimId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** What reviewers said about which claims belong together, and how they settled conflicts. */
@Repository
class FactLinks {

  private static final int CHUNK = 1000;

  private final NamedParameterJdbcTemplate jdbc;

  FactLinks(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Two claims that must, or must not, be one fact. */
  record Link(long id, boolean must, long a, long b) {}

  /** Links in force with an end among the claims, in the order in which they were made. */
  List<Link> touching(Collection<Long> claims) {
    Map<Long, Link> found = new TreeMap<>();
    for (List<Long> chunk : chunks(claims)) {
      for (String end : List.of("claim_a", "claim_b")) {
        jdbc.query(
            "select id, must, claim_a, claim_b from fact_link where retired_by is null and "
                + end
                + " in (:claims)",
            Map.of("claims", chunk),
            row -> {
              found.put(
                  row.getLong(1),
                  new Link(row.getLong(1), row.getBoolean(2), row.getLong(3), row.getLong(4)));
            });
      }
    }
    return List.copyOf(found.values());
  }

  void add(long decision, boolean must, Collection<long[]> pairs) {
    List<Object[]> rows =
        pairs.stream().map(p -> new Object[] {decision, must, p[0], p[1]}).toList();
    jdbc.getJdbcTemplate()
        .batchUpdate(
            "insert into fact_link (id, decision_id, must, claim_a, claim_b)"
                + " values (nextval('fact_link_seq'), ?, ?, ?, ?)",
            rows);
  }

  void retire(Collection<Long> links, long decision) {
    for (List<Long> chunk : chunks(links)) {
      jdbc.update(
          "update fact_link set retired_by = :decision where id in (:links)",
          Map.of("decision", decision, "links", chunk));
    }
  }

  /** What a decision brought ends, and what it ended is in force again. */
  void takeBack(long decision, long by) {
    Map<String, Object> values = Map.of("decision", decision, "by", by);
    for (String table : List.of("fact_link", "fact_settlement")) {
      jdbc.update(
          "update "
              + table
              + " set retired_by = :by where decision_id = :decision and retired_by is null",
          values);
      jdbc.update(
          "update " + table + " set retired_by = null where retired_by = :decision", values);
    }
  }

  void settle(long decision, Settlement settlement) {
    ClaimId chosen = settlement.chosen();
    jdbc.getJdbcTemplate()
        .update(
            "insert into fact_settlement (decision_id, slot, way, claim_a, claim_b, chosen)"
                + " values (?, ?, ?, ?, ?, ?)",
            decision,
            settlement.slot(),
            settlement.way().name(),
            settlement.first().value(),
            settlement.second().value(),
            chosen == null ? null : chosen.value());
  }

  /** Settlements in force between claims of those given, oldest first. */
  List<Settlement> settlements(Collection<Long> claims) {
    return settlements(claims, "s.retired_by is null", Instant.EPOCH);
  }

  /** Those that were in force before a moment. */
  List<Settlement> settlementsBefore(Collection<Long> claims, Instant end) {
    return settlements(
        claims,
        "exists (select 1 from fact_decision d where d.id = s.decision_id and d.decided_at < :end)"
            + " and not exists (select 1 from fact_decision d"
            + " where d.id = s.retired_by and d.decided_at < :end)",
        end);
  }

  private List<Settlement> settlements(Collection<Long> claims, String which, Instant end) {
    Set<Long> all = Set.copyOf(claims);
    List<Settlement> found = new ArrayList<>();
    for (List<Long> chunk : chunks(claims)) {
      jdbc.query(
          "select s.slot, s.way, s.claim_a, s.claim_b, s.chosen from fact_settlement s"
              + " where s.claim_a in (:claims) and "
              + which
              + " order by s.decision_id",
          Map.of("claims", chunk, "end", end.atOffset(ZoneOffset.UTC)),
          row -> {
            if (all.contains(row.getLong(4))) {
              found.add(
                  new Settlement(
                      row.getString(1),
                      Settlement.Way.valueOf(row.getString(2)),
                      new ClaimId(row.getLong(3)),
                      new ClaimId(row.getLong(4)),
                      chosen((Long) row.getObject(5))));
            }
          });
    }
    return found;
  }

  private static @Nullable ClaimId chosen(@Nullable Long id) {
    return id == null ? null : new ClaimId(id);
  }

  private static List<List<Long>> chunks(Collection<Long> values) {
    List<Long> all = List.copyOf(values);
    List<List<Long>> chunks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += CHUNK) {
      chunks.add(all.subList(i, Math.min(all.size(), i + CHUNK)));
    }
    return chunks;
  }
}
