package kutip.fact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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

  private static final String MEMBERS =
      "select claim_id, block, fact_id, queue_place, reading, measure from fact_member where ";

  private static final String NEAR =
      "select m.claim_id, m.block, m.fact_id, m.queue_place, m.reading, m.measure from (values %s)"
          + " s (block, low, high) join fact_member m on m.block = s.block"
          + " and m.measure between s.low and s.high";

  private static final String STRETCH =
      "(cast(? as uuid), cast(? as double precision), cast(? as double precision))";

  private final NamedParameterJdbcTemplate jdbc;

  FactRows(NamedParameterJdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A claim's place.
   *
   * @param queue least is decided first; null when the claim waits for no decision
   * @param reading as {@link Readings} tells it; null in rows of an older version
   * @param measure as {@link Measure} tells it
   */
  record Member(
      long claim,
      UUID block,
      long fact,
      @Nullable Integer queue,
      @Nullable UUID reading,
      @Nullable Double measure) {}

  /**
   * A company's part in a fact, with what lists of a company's facts are sorted and chosen by.
   *
   * @param leads false for the second part of one company in one fact
   */
  record Part(
      long fact,
      String company,
      String part,
      String kind,
      @Nullable LocalDate onDay,
      boolean leads) {}

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

  /** Members of these stretches, and those of their blocks without a measure. */
  List<Member> near(Collection<Neighbourhood.Stretch> stretches) {
    List<Member> found = new ArrayList<>();
    for (List<Neighbourhood.Stretch> chunk : Chunks.of(stretches)) {
      List<Object> values = new ArrayList<>();
      chunk.forEach(s -> values.addAll(List.of(s.block(), s.low(), s.high())));
      String rows = String.join(", ", Collections.nCopies(chunk.size(), STRETCH));
      found.addAll(
          jdbc.getJdbcTemplate()
              .query(NEAR.formatted(rows), (row, i) -> member(row), values.toArray(new Object[0])));
    }
    Set<UUID> blocks = new LinkedHashSet<>();
    stretches.forEach(s -> blocks.add(s.block()));
    found.addAll(members("measure is null and block", blocks));
    return found;
  }

  private <T> List<Member> members(String column, Collection<T> values) {
    List<Member> found = new ArrayList<>();
    for (List<T> chunk : Chunks.of(values)) {
      found.addAll(
          jdbc.query(
              MEMBERS + column + " in (:values) order by claim_id",
              Map.of("values", chunk),
              (row, i) -> member(row)));
    }
    return found;
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getLong(1),
        row.getObject(2, UUID.class),
        row.getLong(3),
        (Integer) row.getObject(4),
        row.getObject(5, UUID.class),
        row.getObject(6, Double.class));
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
            .map(m ->
                new @Nullable Object[] {
                  m.claim(), m.block(), m.fact(), m.queue(), m.reading(), m.measure()
                })
            .toList();
    jdbc.getJdbcTemplate()
        .batchUpdate(
            "insert into fact_member (claim_id, block, fact_id, queue_place, reading, measure)"
                + " values (?, ?, ?, ?, ?, ?)",
            rows);
  }

  /**
   * Most facts of a block are as they were; only others are written.
   *
   * @param stored those of the facts that may have parts already
   */
  void replaceParts(Collection<Long> facts, Collection<Part> parts, Collection<Long> stored) {
    Map<Long, Set<Part>> wanted = new HashMap<>();
    parts.forEach(p -> wanted.computeIfAbsent(p.fact(), f -> new HashSet<>()).add(p));
    Map<Long, Set<Part>> there = parts(stored);
    List<Long> changed =
        facts.stream()
            .filter(f -> !wanted.getOrDefault(f, Set.of()).equals(there.getOrDefault(f, Set.of())))
            .toList();
    Chunks.of(changed.stream().filter(there::containsKey).toList())
        .forEach(chunk ->
            jdbc.update(
                "delete from fact_company where fact_id in (:facts)", Map.of("facts", chunk)));
    List<@Nullable Object[]> rows =
        changed.stream()
            .flatMap(f -> wanted.getOrDefault(f, Set.of()).stream())
            .map(p ->
                new @Nullable Object[] {
                  p.fact(), p.company(), p.part(), p.kind(), p.onDay(), p.leads()
                })
            .toList();
    jdbc.getJdbcTemplate()
        .batchUpdate(
            "insert into fact_company (fact_id, company, part, kind, on_day, leads)"
                + " values (?, ?, ?, ?, ?, ?)",
            rows);
  }

  private Map<Long, Set<Part>> parts(Collection<Long> facts) {
    Map<Long, Set<Part>> found = new HashMap<>();
    for (List<Long> chunk : Chunks.of(facts)) {
      jdbc.query(
          "select fact_id, company, part, kind, on_day, leads from fact_company"
              + " where fact_id in (:facts)",
          Map.of("facts", chunk),
          row -> {
            Part part =
                new Part(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getObject(5, LocalDate.class),
                    row.getBoolean(6));
            found.computeIfAbsent(part.fact(), f -> new HashSet<>()).add(part);
          });
    }
    return found;
  }

  /** Claims whose places an older version wrote. */
  List<Long> outdated(int most) {
    return jdbc.getJdbcTemplate()
        .queryForList(
            "select claim_id from fact_member where reading is null order by claim_id limit ?",
            Long.class,
            most);
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
}
