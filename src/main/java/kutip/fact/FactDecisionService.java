package kutip.fact;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges, splits and settles facts as reviewers say; regrouping heeds it ever after. */
@Service
public class FactDecisionService {

  private static final int MOST_CLAIMS = 400;

  private final FactQueries facts;
  private final FactService grouping;
  private final FactRows rows;
  private final FactLinks links;
  private final NamedParameterJdbcTemplate jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  FactDecisionService(
      FactQueries facts,
      FactService grouping,
      FactRows rows,
      FactLinks links,
      NamedParameterJdbcTemplate jdbc,
      ApplicationEventPublisher events) {
    this.facts = facts;
    this.grouping = grouping;
    this.rows = rows;
    this.links = links;
    this.jdbc = jdbc;
    this.events = events;
  }

  /**
   * Makes one fact of two; the oldest id stays and the other leads there.
   *
   * @throws IllegalArgumentException when they are one already, of different kinds, or too large
   */
  @Transactional
  public FactId merge(FactId one, FactId other, String who, @Nullable String reason) {
    rows.lock();
    FactDetail a = facts.detail(one).orElseThrow(() -> new IllegalArgumentException("gone"));
    FactDetail b = facts.detail(other).orElseThrow(() -> new IllegalArgumentException("gone"));
    if (a.fact().id().equals(b.fact().id()) || a.fact().kind() != b.fact().kind()) {
      throw new IllegalArgumentException("kind");
    }
    List<Long> claims = new ArrayList<>(ids(a));
    claims.addAll(ids(b));
    bound(claims);
    long decision =
        write(
            FactDecision.Verb.MERGE,
            who,
            reason,
            List.of(a.fact().id(), b.fact().id()),
            "",
            claims,
            null);
    retire(decision, false, ids(a), ids(b));
    links.add(decision, true, star(claims));
    regroup(claims);
    return facts.ofClaims(List.of(new ClaimId(claims.getFirst()))).values().iterator().next();
  }

  /**
   * Takes claims out of a fact, for good.
   *
   * @throws IllegalArgumentException when that leaves nothing on one side, or they are not in it
   */
  @Transactional
  public void split(FactId fact, Set<ClaimId> away, String who, @Nullable String reason) {
    rows.lock();
    FactDetail detail = facts.detail(fact).orElseThrow(() -> new IllegalArgumentException("gone"));
    Set<Long> out = away.stream().map(ClaimId::value).collect(Collectors.toSet());
    List<Long> all = ids(detail);
    List<Long> rest = all.stream().filter(c -> !out.contains(c)).toList();
    if (out.isEmpty() || rest.isEmpty() || !all.containsAll(out)) {
      throw new IllegalArgumentException("sides");
    }
    bound(all);
    long decision =
        write(FactDecision.Verb.SPLIT, who, reason, List.of(detail.fact().id()), "", all, null);
    Set<Long> loose = retire(decision, true, out, rest);
    links.add(decision, true, star(loose.stream().filter(out::contains).toList()));
    links.add(decision, true, star(loose.stream().filter(rest::contains).toList()));
    List<long[]> pairs = new ArrayList<>();
    out.forEach(a -> rest.forEach(b -> pairs.add(new long[] {a, b})));
    links.add(decision, false, pairs);
    regroup(all);
  }

  /**
   * Settles a conflict of a fact.
   *
   * @throws IllegalArgumentException when its claims are not in the fact any more, or both are to
   *     stand without a reason
   */
  @Transactional
  public void settle(FactId fact, Settlement settlement, String who, @Nullable String reason) {
    rows.lock();
    FactDetail detail = facts.detail(fact).orElseThrow(() -> new IllegalArgumentException("gone"));
    List<Long> both = List.of(settlement.first().value(), settlement.second().value());
    if (!ids(detail).containsAll(both)) {
      throw new IllegalArgumentException("gone");
    }
    boolean silent = reason == null || reason.isBlank();
    if (settlement.way() == Settlement.Way.BOTH && silent) {
      throw new IllegalArgumentException("reason");
    }
    String said = settlement.way().key() + " " + settlement.slot();
    long decision =
        write(FactDecision.Verb.SETTLE, who, reason, List.of(detail.fact().id()), said, both, null);
    links.settle(decision, settlement);
    regroup(both);
  }

  /**
   * Takes a decision back.
   *
   * @throws IllegalArgumentException when that was done already
   */
  @Transactional
  public void takeBack(long decision, String who) {
    rows.lock();
    FactDecision taken =
        read("where d.id = :id", Map.of("id", decision)).stream()
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("gone"));
    if (taken.undone() || taken.verb() == FactDecision.Verb.TAKE_BACK) {
      throw new IllegalArgumentException("gone");
    }
    List<Long> claims =
        jdbc.queryForList(
            "select claim_id from fact_decision_claim where decision_id = :id order by claim_id",
            Map.of("id", decision),
            Long.class);
    long undo =
        write(
            FactDecision.Verb.TAKE_BACK,
            who,
            null,
            taken.facts(),
            taken.verb().key(),
            claims,
            decision);
    links.takeBack(decision, undo);
    regroup(claims);
  }

  /** What was decided on a fact's claims, oldest first. */
  @Transactional(readOnly = true)
  public List<FactDecision> history(FactId fact) {
    List<Long> claims = facts.detail(fact).map(FactDecisionService::ids).orElse(List.of());
    return claims.isEmpty()
        ? List.of()
        : read(
            "where d.id in (select c.decision_id from fact_decision_claim c"
                + " where c.claim_id in (:claims))",
            Map.of("claims", claims));
  }

  private List<FactDecision> read(String where, Map<String, ?> values) {
    return jdbc.query(
        "select d.id, d.verb, d.who, d.decided_at, d.reason, d.facts, d.said, d.undoes,"
            + " exists (select 1 from fact_decision u where u.undoes = d.id) from fact_decision d "
            + where
            + " order by d.id",
        values,
        FactDecisionRow::read);
  }

  private static List<Long> ids(FactDetail detail) {
    return detail.claims().stream().map(c -> c.claim().id().value()).toList();
  }

  private static void bound(List<Long> claims) {
    if (claims.size() > MOST_CLAIMS) {
      throw new IllegalArgumentException("size");
    }
  }

  private static List<long[]> star(List<Long> claims) {
    return claims.stream().skip(1).map(c -> new long[] {claims.getFirst(), c}).toList();
  }

  /** Ends the links of one sort between two sides; gives the claims that they held. */
  private Set<Long> retire(
      long decision, boolean must, Collection<Long> one, Collection<Long> other) {
    Set<Long> loose = new LinkedHashSet<>();
    List<Long> ended = new ArrayList<>();
    for (FactLinks.Link link : links.touching(one)) {
      boolean across =
          (one.contains(link.a()) && other.contains(link.b()))
              || (other.contains(link.a()) && one.contains(link.b()));
      if (link.must() == must && across) {
        ended.add(link.id());
        loose.add(link.a());
        loose.add(link.b());
      }
    }
    links.retire(ended, decision);
    return loose;
  }

  private void regroup(List<Long> claims) {
    grouping.regroup(claims.stream().map(ClaimId::new).toList());
  }

  private long write(
      FactDecision.Verb verb,
      String who,
      @Nullable String reason,
      List<FactId> on,
      String said,
      Collection<Long> claims,
      @Nullable Long undoes) {
    Long id =
        java.util.Objects.requireNonNull(
            jdbc.getJdbcTemplate()
                .queryForObject("select nextval('fact_decision_seq')", Long.class));
    jdbc.getJdbcTemplate()
        .update(
            "insert into fact_decision (id, verb, who, decided_at, reason, facts, said, undoes)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            verb.name(),
            who,
            clock.instant().atOffset(ZoneOffset.UTC),
            FactDecisionRow.shortened(reason),
            FactDecisionRow.join(on),
            said,
            undoes);
    jdbc.getJdbcTemplate()
        .batchUpdate(
            "insert into fact_decision_claim (decision_id, claim_id) values (?, ?)",
            claims.stream().map(c -> new Object[] {id, c}).toList());
    String detail = verb.key() + ", fact " + FactDecisionRow.join(on);
    events.publishEvent(new Audited(who, AuditVerb.FACT_DECIDED, detail));
    return id;
  }
}
