package kutip.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kutip.company.Watchlist;
import kutip.shared.ClaimId;
import kutip.shared.ClaimKind;
import kutip.shared.Direction;
import kutip.shared.FactId;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads facts. */
@Service
@Transactional(readOnly = true)
public class FactQueries {

  /** By how much what someone follows goes before other claims: nearly as much as a conflict. */
  private static final int WATCHED = 3500;

  /** Facts that may have figures to check against one another. */
  private static final Map<ClaimKind, String> FIGURES =
      Map.of(
          ClaimKind.TALENT_MOVE, "f.person is null",
          ClaimKind.MARKET_CAP_CHANGE, "f.amount is not null and f.percent is not null",
          ClaimKind.AI_SPENDING, "f.stake_percent is not null");

  private final FactRepository facts;
  private final FactRows rows;
  private final QueueRows queue;
  private final EvidenceLoader loader;
  private final MarketWitnesses witnesses;
  private final FactLinks links;
  private final NamedParameterJdbcTemplate jdbc;
  private final RollupSeries rollups;

  FactQueries(
      FactRepository facts,
      FactRows rows,
      QueueRows queue,
      EvidenceLoader loader,
      MarketWitnesses witnesses,
      FactLinks links,
      NamedParameterJdbcTemplate jdbc,
      RollupSeries rollups) {
    this.facts = facts;
    this.rows = rows;
    this.queue = queue;
    this.loader = loader;
    this.witnesses = witnesses;
    this.links = links;
    this.jdbc = jdbc;
    this.rollups = rollups;
  }

  /** A fact, also by the id of one that was merged into it. */
  public Optional<Fact> find(FactId id) {
    return facts.findById(rows.current(id.value())).map(FactEntity::toFact);
  }

  public Optional<FactDetail> detail(FactId id) {
    return details(List.of(new FactId(rows.current(id.value())))).stream().findFirst();
  }

  /** Details of several facts, in the order given, without one query for each. */
  public List<FactDetail> details(List<FactId> ids) {
    List<FactEntity> found = entities(ids);
    Map<Long, List<Long>> members =
        rows.claimsByFact(found.stream().map(f -> f.factId().value()).toList());
    List<ClaimId> claims =
        members.values().stream().flatMap(List::stream).map(ClaimId::new).toList();
    Map<Long, Evidence> evidence =
        loader.load(claims).stream()
            .collect(Collectors.toMap(e -> e.claim().id().value(), Function.identity()));
    Map<Fact, List<Evidence>> own = new LinkedHashMap<>();
    Map<FactId, FactEntity> entities = new HashMap<>();
    for (FactEntity fact : found) {
      entities.put(fact.factId(), fact);
      own.put(
          fact.toFact(),
          members.getOrDefault(fact.factId().value(), List.of()).stream()
              .map(evidence::get)
              .filter(Objects::nonNull)
              .map(Objects::requireNonNull)
              .sorted(Evidence.ORDER)
              .toList());
    }
    Map<Fact, List<Check>> checks = new LinkedHashMap<>();
    own.forEach((fact, its) -> checks.put(fact, Checks.of(its)));
    Map<FactId, List<Check>> joined = witnesses.join(checks);
    List<Settlement> settled = links.settlements(evidence.keySet());
    List<FactDetail> details = new ArrayList<>();
    own.forEach((fact, its) ->
        details.add(
            new FactDetail(
                fact,
                its.stream().map(e -> new FactClaim(e.claim(), e.article())).toList(),
                Conflicts.of(its, settled),
                joined.getOrDefault(fact.id(), List.of()),
                Ladder.of(its),
                Objects.requireNonNull(entities.get(fact.id())).notCounted())));
    return details;
  }

  private List<Fact> inOrder(List<FactId> ids) {
    return entities(ids).stream().map(FactEntity::toFact).toList();
  }

  private List<FactEntity> entities(List<FactId> ids) {
    Map<FactId, FactEntity> found = new HashMap<>();
    facts
        .findAllById(ids.stream().map(FactId::value).toList())
        .forEach(f -> found.put(f.factId(), f));
    return ids.stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  public List<Fact> list(FactFilter filter, FactSort sort, int offset, int limit) {
    FactOrder order = FactOrder.of(filter, sort);
    order.values().put("limit", limit);
    order.values().put("offset", offset);
    List<FactId> ids =
        jdbc
            .queryForList(order.sql() + " limit :limit offset :offset", order.values(), Long.class)
            .stream()
            .map(FactId::new)
            .toList();
    return inOrder(ids);
  }

  public long count(FactFilter filter) {
    return rollups.countFacts(filter).orElseGet(() -> countFacts(filter));
  }

  /** The same from the facts themselves, for filters that rollups cannot answer. */
  long countFacts(FactFilter filter) {
    FactWhere where = new FactWhere(filter);
    Long count =
        jdbc.queryForObject(
            "select count(*) from fact f" + where.sql(), where.values(), Long.class);
    return Objects.requireNonNullElse(count, 0L);
  }

  /**
   * A company's newest facts whose figures may be checked: those with a failed check, then others
   * of each kind where these are few.
   *
   * @param limit of each kind
   */
  public List<FactId> withArithmetic(String company, int limit) {
    Set<FactId> found = new LinkedHashSet<>();
    for (ClaimKind kind : ClaimKind.values()) {
      found.addAll(withArithmetic(company, kind, "f.failed_checks > 0", limit));
    }
    if (found.size() < limit) {
      for (ClaimKind kind : ClaimKind.values()) {
        String figures = Objects.requireNonNull(FIGURES.get(kind));
        found.addAll(withArithmetic(company, kind, figures, limit));
      }
    }
    return List.copyOf(found);
  }

  private List<FactId> withArithmetic(String company, ClaimKind kind, String which, int limit) {
    FactFilter own = FactFilter.ALL.with().company(company).kind(kind).build();
    FactOrder order = FactOrder.of(own, FactSort.NEWEST, which);
    order.values().put("limit", limit);
    return jdbc.queryForList(order.sql() + " limit :limit", order.values(), Long.class).stream()
        .map(FactId::new)
        .toList();
  }

  /** A company's change of market value with the greatest percentage in a direction. */
  public Optional<Fact> greatestChange(String company, Direction direction) {
    List<FactId> found =
        jdbc
            .queryForList(
                """
                select f.id from fact f
                where f.company = :company and f.kind = 'MARKET_CAP_CHANGE'
                  and f.direction = :direction and f.percent is not null
                  and f.review <> 'REJECTED'
                order by f.company, f.kind, f.direction, f.percent desc nulls last, f.id desc
                limit 1\
                """,
                Map.of("company", company, "direction", direction.name()),
                Long.class)
            .stream()
            .map(FactId::new)
            .toList();
    return inOrder(found).stream().findFirst();
  }

  /** The claims of several facts with their articles: what a list shows, without arithmetic. */
  public Map<FactId, List<FactClaim>> claims(List<FactId> ids) {
    Map<Long, List<Long>> members = rows.claimsByFact(ids.stream().map(FactId::value).toList());
    Map<ClaimId, FactClaim> said =
        loader.said(members.values().stream().flatMap(List::stream).map(ClaimId::new).toList());
    Map<FactId, List<FactClaim>> found = new HashMap<>();
    members.forEach((fact, claims) ->
        found.put(
            new FactId(fact),
            claims.stream()
                .map(claim -> said.get(new ClaimId(claim)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList()));
    return found;
  }

  /** The fact of each claim that has one. */
  public Map<ClaimId, FactId> ofClaims(Collection<ClaimId> claims) {
    Map<ClaimId, FactId> found = new HashMap<>();
    rows.factByClaim(claims.stream().map(ClaimId::value).toList())
        .forEach((claim, fact) -> found.put(new ClaimId(claim), new FactId(fact)));
    return found;
  }

  /** Claims that wait for a decision, those first whose decision is worth most. */
  public List<ClaimId> waitingClaims(FactFilter filter, int offset, int limit) {
    return queue.waiting(filter, offset, limit).stream().map(ClaimId::new).toList();
  }

  /**
   * The same with what someone follows moved forward.
   *
   * @param only leaves everything else out
   */
  public List<ClaimId> waitingClaims(
      FactFilter filter, Watchlist watched, boolean only, int offset, int limit) {
    if (watched.isEmpty()) {
      return only ? List.of() : waitingClaims(filter, offset, limit);
    }
    int needed = offset + limit;
    Map<Long, Integer> places = new HashMap<>();
    if (!only) {
      queue.waitingPlaces(filter, needed).forEach(w -> places.put(w.claim(), w.place()));
    }
    queue
        .waitingAbout(filter, watched.companies(), watched.people(), needed)
        .forEach(w -> places.put(w.claim(), w.place() - WATCHED));
    return places.entrySet().stream()
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .skip(offset)
        .limit(limit)
        .map(entry -> new ClaimId(entry.getKey()))
        .toList();
  }

  public long countWaitingClaims(FactFilter filter, Watchlist watched) {
    return watched.isEmpty()
        ? 0
        : queue.countWaitingAbout(filter, watched.companies(), watched.people());
  }

  public long countWaitingClaims(FactFilter filter) {
    return rollups.countWaiting(filter).orElseGet(() -> queue.countWaiting(filter));
  }

  /** Facts by id, in the order given. */
  public List<Fact> findAll(List<FactId> ids) {
    return inOrder(ids);
  }
}
