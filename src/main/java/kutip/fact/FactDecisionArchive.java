package kutip.fact;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kutip.shared.Chunks;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes merges, splits and settlements out of a store and puts them into another one. */
@Service
public class FactDecisionArchive {

  private final NamedParameterJdbcTemplate jdbc;
  private final FactService grouping;
  private final FactQueries facts;
  private final FactRows rows;

  FactDecisionArchive(
      NamedParameterJdbcTemplate jdbc, FactService grouping, FactQueries facts, FactRows rows) {
    this.jdbc = jdbc;
    this.grouping = grouping;
    this.facts = facts;
    this.rows = rows;
  }

  /** A link between two claims; ids are those of the store that it comes from. */
  public record Link(boolean must, long a, long b, @Nullable Long retiredBy) {}

  /** How a conflict was settled. */
  public record Settled(
      String slot,
      Settlement.Way way,
      long a,
      long b,
      @Nullable Long chosen,
      @Nullable Long retiredBy) {}

  /** A decision on facts with all that follows from it. */
  public record Archived(
      long id,
      FactDecision.Verb verb,
      String who,
      Instant at,
      @Nullable String reason,
      String said,
      @Nullable Long undoes,
      List<Long> claims,
      List<Link> links,
      List<Settled> settlements) {}

  /** The decisions all of whose claims are among these, in the order in which they were made. */
  @Transactional(readOnly = true)
  public List<Archived> of(Collection<ClaimId> claims) {
    Set<Long> given = new HashSet<>();
    claims.forEach(c -> given.add(c.value()));
    Set<Long> ids = new TreeSet<>();
    for (List<Long> chunk : Chunks.of(given)) {
      ids.addAll(
          jdbc.queryForList(
              "select distinct decision_id from fact_decision_claim where claim_id in (:claims)",
              Map.of("claims", chunk),
              Long.class));
    }
    List<Archived> found = new ArrayList<>();
    for (Long id : ids) {
      Archived one = read(id);
      if (given.containsAll(one.claims())) {
        found.add(one);
      }
    }
    return found;
  }

  private Archived read(long id) {
    Map<String, Long> value = Map.of("id", id);
    List<Long> claims =
        jdbc.queryForList(
            "select claim_id from fact_decision_claim where decision_id = :id order by claim_id",
            value,
            Long.class);
    List<Link> links =
        jdbc.query(
            "select must, claim_a, claim_b, retired_by from fact_link where decision_id = :id"
                + " order by id",
            value,
            (r, n) -> new Link(r.getBoolean(1), r.getLong(2), r.getLong(3), (Long) r.getObject(4)));
    List<Settled> settled =
        jdbc.query(
            "select slot, way, claim_a, claim_b, chosen, retired_by from fact_settlement"
                + " where decision_id = :id",
            value,
            (r, n) ->
                new Settled(
                    r.getString(1),
                    Settlement.Way.valueOf(r.getString(2)),
                    r.getLong(3),
                    r.getLong(4),
                    (Long) r.getObject(5),
                    (Long) r.getObject(6)));
    return jdbc.query(
            "select verb, who, decided_at, reason, said, undoes from fact_decision where id = :id",
            value,
            (r, n) ->
                new Archived(
                    id,
                    FactDecision.Verb.valueOf(r.getString(1)),
                    r.getString(2),
                    r.getObject(3, OffsetDateTime.class).toInstant(),
                    r.getString(4),
                    r.getString(5),
                    (Long) r.getObject(6),
                    claims,
                    links,
                    settled))
        .getFirst();
  }

  /**
   * Appends decisions that are not here yet and groups their claims anew.
   *
   * @param claims the claims here by their ids there
   * @return how many were appended
   */
  @Transactional
  public int restore(List<Archived> archived, Map<Long, Long> claims) {
    rows.lock();
    Map<Long, Long> ids = new HashMap<>();
    Map<Long, List<Long>> touched = new HashMap<>();
    for (Archived one : archived) {
      if (claims.keySet().containsAll(all(one)) && !known(one)) {
        long id = insert(one, ids);
        ids.put(one.id(), id);
        touched.put(id, one.claims().stream().map(claims::get).toList());
      }
    }
    for (Archived one : archived) {
      Long id = ids.get(one.id());
      if (id != null) {
        touched.getOrDefault(id, List.of()).forEach(claim -> claim(id, claim));
        links(one, id, claims, ids);
        settlements(one, id, claims, ids);
      }
    }
    if (!touched.isEmpty()) {
      grouping.regroup(
          touched.values().stream().flatMap(List::stream).distinct().map(ClaimId::new).toList());
      touched.forEach(this::nameFacts);
    }
    return ids.size();
  }

  private static Set<Long> all(Archived one) {
    Set<Long> all = new HashSet<>(one.claims());
    one.links().forEach(l -> all.addAll(List.of(l.a(), l.b())));
    one.settlements().forEach(s -> all.addAll(List.of(s.a(), s.b())));
    return all;
  }

  private boolean known(Archived one) {
    Map<String, Object> values = new HashMap<>();
    values.put("verb", one.verb().name());
    values.put("who", one.who());
    values.put("at", one.at().atOffset(ZoneOffset.UTC));
    return !jdbc.queryForList(
            "select id from fact_decision where verb = :verb and who = :who and decided_at = :at",
            values,
            Long.class)
        .isEmpty();
  }

  private long insert(Archived one, Map<Long, Long> ids) {
    Long id = jdbc.queryForObject("select nextval('fact_decision_seq')", Map.of(), Long.class);
    Map<String, Object> values = new HashMap<>();
    values.put("id", id);
    values.put("verb", one.verb().name());
    values.put("who", one.who().substring(0, Math.min(200, one.who().length())));
    values.put("at", one.at().atOffset(ZoneOffset.UTC));
    values.put("reason", FactDecisionRow.shortened(one.reason()));
    values.put("said", one.said().substring(0, Math.min(8000, one.said().length())));
    values.put("undoes", one.undoes() == null ? null : ids.get(one.undoes()));
    jdbc.update(
        "insert into fact_decision (id, verb, who, decided_at, reason, facts, said, undoes)"
            + " values (:id, :verb, :who, :at, :reason, '', :said, :undoes)",
        values);
    return java.util.Objects.requireNonNull(id);
  }

  private void claim(long decision, long claim) {
    jdbc.update(
        "insert into fact_decision_claim (decision_id, claim_id) values (:decision, :claim)",
        Map.of("decision", decision, "claim", claim));
  }

  private void links(Archived one, long id, Map<Long, Long> claims, Map<Long, Long> ids) {
    for (Link link : one.links()) {
      Map<String, Object> values = new HashMap<>();
      values.put("decision", id);
      values.put("must", link.must());
      values.put("a", claims.get(link.a()));
      values.put("b", claims.get(link.b()));
      values.put("retired", link.retiredBy() == null ? null : ids.get(link.retiredBy()));
      jdbc.update(
          "insert into fact_link (id, decision_id, must, claim_a, claim_b, retired_by)"
              + " values (nextval('fact_link_seq'), :decision, :must, :a, :b, :retired)",
          values);
    }
  }

  private void settlements(Archived one, long id, Map<Long, Long> claims, Map<Long, Long> ids) {
    for (Settled settled : one.settlements()) {
      Map<String, Object> values = new HashMap<>();
      values.put("decision", id);
      values.put("slot", settled.slot().substring(0, Math.min(40, settled.slot().length())));
      values.put("way", settled.way().name());
      values.put("a", claims.get(settled.a()));
      values.put("b", claims.get(settled.b()));
      values.put("chosen", settled.chosen() == null ? null : claims.get(settled.chosen()));
      values.put("retired", settled.retiredBy() == null ? null : ids.get(settled.retiredBy()));
      jdbc.update(
          "insert into fact_settlement"
              + " (decision_id, slot, way, claim_a, claim_b, chosen, retired_by)"
              + " values (:decision, :slot, :way, :a, :b, :chosen, :retired)",
          values);
    }
  }

  /** The facts that the claims make here: ids of another store say nothing. */
  private void nameFacts(Long decision, List<Long> claims) {
    List<FactId> now =
        facts.ofClaims(claims.stream().map(ClaimId::new).toList()).values().stream()
            .distinct()
            .sorted(java.util.Comparator.comparing(FactId::value))
            .toList();
    jdbc.update(
        "update fact_decision set facts = :facts where id = :id",
        Map.of("facts", FactDecisionRow.join(now), "id", decision));
  }
}
