package kutip.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kutip.shared.Chunks;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The link tables of facts: members, companies, redirects. */
@Repository
class FactRows {

  private final NamedParameterJdbcTemplate jdbc;

  FactRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A claim's place.
   *
   * @param queue least is decided first; null when the claim waits for no decision
   */
  record Member(long claim, UUID block, long fact, @Nullable Integer queue) {}

  /** A company's part in a fact. */
  record Part(long fact, String company, String part) {}

  /** Lets only one transaction at a time group claims. */
  void lock() {
    jdbc.getJdbcTemplate()
        .queryForObject("select id from grouping_lock where id = 1 for update", Integer.class);
  }

  List<Member> ofClaims(Collection<Long> claims) {
    return members("claim_id", claims);
  }

  List<Member> ofBlocks(Collection<UUID> blocks) {
    return members("block", blocks);
  }

  List<Member> ofFacts(Collection<Long> facts) {
    return members("fact_id", facts);
  }

  private <T> List<Member> members(String column, Collection<T> values) {
    List<Member> found = new ArrayList<>();
    for (List<T> chunk : Chunks.of(values)) {
      found.addAll(
          jdbc.query(
              "select claim_id, block, fact_id, queue_place from fact_member where "
                  + column
                  + " in (:values) order by claim_id",
              Map.of("values", chunk),
              (row, i) ->
                  new Member(
                      row.getLong(1),
                      row.getObject(2, UUID.class),
                      row.getLong(3),
                      (Integer) row.getObject(4))));
    }
    return found;
  }

  void removeMembers(Collection<Long> claims) {
    Chunks.of(claims)
        .forEach(chunk ->
            jdbc.update(
                "delete from fact_member where claim_id in (:claims)", Map.of("claims", chunk)));
  }

  void addMembers(Collection<Member> members) {
    List<@Nullable Object[]> rows =
        members.stream()
            .map(m -> new @Nullable Object[] {m.claim(), m.block(), m.fact(), m.queue()})
            .toList();
    jdbc.getJdbcTemplate()
        .batchUpdate(
            "insert into fact_member (claim_id, block, fact_id, queue_place) values (?, ?, ?, ?)",
            rows);
  }

  /** Most facts of a block are as they were; only others are written. */
  void replaceParts(Collection<Long> facts, Collection<Part> parts) {
    Map<Long, Set<Part>> wanted = new HashMap<>();
    parts.forEach(p -> wanted.computeIfAbsent(p.fact(), f -> new HashSet<>()).add(p));
    Map<Long, Set<Part>> there = parts(facts);
    List<Long> changed =
        facts.stream()
            .filter(f -> !wanted.getOrDefault(f, Set.of()).equals(there.getOrDefault(f, Set.of())))
            .toList();
    Chunks.of(changed.stream().filter(there::containsKey).toList())
        .forEach(chunk ->
            jdbc.update(
                "delete from fact_company where fact_id in (:facts)", Map.of("facts", chunk)));
    List<Object[]> rows =
        changed.stream()
            .flatMap(f -> wanted.getOrDefault(f, Set.of()).stream())
            .map(p -> new Object[] {p.fact(), p.company(), p.part()})
            .toList();
    jdbc.getJdbcTemplate()
        .batchUpdate("insert into fact_company (fact_id, company, part) values (?, ?, ?)", rows);
  }

  private Map<Long, Set<Part>> parts(Collection<Long> facts) {
    Map<Long, Set<Part>> found = new HashMap<>();
    for (List<Long> chunk : Chunks.of(facts)) {
      jdbc.query(
          "select fact_id, company, part from fact_company where fact_id in (:facts)",
          Map.of("facts", chunk),
          row -> {
            Part part = new Part(row.getLong(1), row.getString(2), row.getString(3));
            found.computeIfAbsent(part.fact(), f -> new HashSet<>()).add(part);
          });
    }
    return found;
  }

  /** Remembers where merged facts went. */
  void redirect(Map<Long, Long> oldToNew) {
    for (Map.Entry<Long, Long> entry : oldToNew.entrySet()) {
      Map<String, Object> ids = Map.of("old", entry.getKey(), "new", entry.getValue());
      jdbc.update("update fact_redirect set fact_id = :new where fact_id = :old", ids);
      jdbc.update("delete from fact_redirect where old_id = :old", ids);
      jdbc.update("insert into fact_redirect (old_id, fact_id) values (:old, :new)", ids);
    }
  }

  long current(long fact) {
    List<Long> to =
        jdbc.queryForList(
            "select fact_id from fact_redirect where old_id = :id", Map.of("id", fact), Long.class);
    return to.isEmpty() ? fact : to.getFirst();
  }

  /** The claims of each fact, in the order of their ids. */
  Map<Long, List<Long>> claimsByFact(Collection<Long> facts) {
    Map<Long, List<Long>> found = new LinkedHashMap<>();
    ofFacts(facts)
        .forEach(m -> found.computeIfAbsent(m.fact(), f -> new ArrayList<>()).add(m.claim()));
    return found;
  }

  Map<Long, Long> factByClaim(Collection<Long> claims) {
    Map<Long, Long> found = new HashMap<>();
    ofClaims(claims).forEach(m -> found.put(m.claim(), m.fact()));
    return found;
  }

  /** Claims that wait for a decision, in the order of the queue. */
  List<Long> waiting(FactFilter filter, int offset, int limit) {
    FactWhere where = new FactWhere(filter);
    where.values().put("limit", limit);
    where.values().put("offset", offset);
    return jdbc.queryForList(
        "select m.claim_id"
            + waiting(filter, where)
            + " order by m.queue_place, m.claim_id limit :limit offset :offset",
        where.values(),
        Long.class);
  }

  long countWaiting(FactFilter filter) {
    FactWhere where = new FactWhere(filter);
    Long count =
        jdbc.queryForObject("select count(*)" + waiting(filter, where), where.values(), Long.class);
    return count == null ? 0 : count;
  }

  /** A waiting claim with its place in the queue. */
  record Waiting(long claim, int place) {}

  /** The first waiting claims with their places. */
  List<Waiting> waitingPlaces(FactFilter filter, int limit) {
    FactWhere where = new FactWhere(filter);
    where.values().put("limit", limit);
    return places(waiting(filter, where), where);
  }

  /** The same of those alone that are about some companies or people. */
  List<Waiting> waitingAbout(
      FactFilter filter, Collection<String> companies, Collection<String> people, int limit) {
    FactWhere where = new FactWhere(filter);
    where.values().put("limit", limit);
    return places(about(where, companies, people), where);
  }

  long countWaitingAbout(
      FactFilter filter, Collection<String> companies, Collection<String> people) {
    FactWhere where = new FactWhere(filter);
    Long count =
        jdbc.queryForObject(
            "select count(*)" + about(where, companies, people), where.values(), Long.class);
    return count == null ? 0 : count;
  }

  private List<Waiting> places(String from, FactWhere where) {
    return jdbc.query(
        "select m.claim_id, m.queue_place"
            + from
            + " order by m.queue_place, m.claim_id limit :limit",
        where.values(),
        (row, i) -> new Waiting(row.getLong(1), row.getInt(2)));
  }

  /** Lists of a statement are never empty: no name is blank. */
  private static String about(
      FactWhere where, Collection<String> companies, Collection<String> people) {
    where.values().put("watchedCompanies", companies.isEmpty() ? List.of("") : companies);
    where.values().put("watchedPeople", people.isEmpty() ? List.of("") : people);
    return " from fact_member m join fact f on f.id = m.fact_id"
        + where.and(
            "m.queue_place is not null and (f.person in (:watchedPeople) or f.id in"
                + " (select w.fact_id from fact_company w where w.company in (:watchedCompanies)))");
  }

  /** Without a filter the queue's index alone answers. */
  private static String waiting(FactFilter filter, FactWhere where) {
    return filter.equals(FactFilter.ALL)
        ? " from fact_member m where m.queue_place is not null"
        : " from fact_member m join fact f on f.id = m.fact_id"
            + where.and("m.queue_place is not null");
  }
}
