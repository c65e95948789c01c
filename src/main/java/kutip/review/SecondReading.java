package kutip.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kutip.article.Article;
import kutip.article.ArticleQueries;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.claim.SlotNames;
import kutip.company.CanonicalNames;
import kutip.company.RegistryQueries;
import kutip.company.WatchService;
import kutip.company.Watchlist;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.shared.ClaimId;
import kutip.shared.ClaimSlots;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has claims about what the team follows read by a second person, who is not shown what the first
 * one decided; the first decision holds, and where the two differ someone settles it on the desk.
 */
@Service
public class SecondReading {

  private static final int LONGEST_REASON = 2000;

  private final JdbcTemplate jdbc;
  private final ClaimQueries claims;
  private final ArticleQueries articles;
  private final DecisionRepository decisions;
  private final WatchService watches;
  private final RegistryQueries registry;
  private final ApplicationEventPublisher events;
  private final Clock clock = Clock.systemUTC();

  SecondReading(
      JdbcTemplate jdbc,
      ClaimQueries claims,
      ArticleQueries articles,
      DecisionRepository decisions,
      WatchService watches,
      RegistryQueries registry,
      ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.claims = claims;
    this.articles = articles;
    this.decisions = decisions;
    this.watches = watches;
    this.registry = registry;
    this.events = events;
  }

  @Transactional(readOnly = true)
  public boolean isOn() {
    return jdbc.queryForList(
            "select is_on from second_reading_switch order by id desc limit 1", Boolean.class)
        .contains(true);
  }

  /** Decisions from now on are read twice, or not any more; what waits goes on waiting. */
  @Transactional
  public void turn(boolean on, String who) {
    jdbc.update(
        "insert into second_reading_switch (id, is_on, who, switched_at)"
            + " values (nextval('second_reading_switch_seq'), ?, ?, ?)",
        on,
        who,
        clock.instant().atOffset(ZoneOffset.UTC));
    events.publishEvent(
        new Audited(who, AuditVerb.DECISION, "second reader " + (on ? "on" : "off")));
  }

  /** Hears of a decision: one about what the team follows asks for a second reader. */
  void decided(Decision decision) {
    if (decision.verb() == Verb.UNDO) {
      jdbc.update(
          "delete from second_reading where claim_id = ? and read_at is null",
          decision.claim().value());
      return;
    }
    Optional<Verdict> verdict = Verdict.of(decision.verb());
    if (verdict.isEmpty() || !isOn() || !followed(decision.slotsBefore()) || asked(decision)) {
      return;
    }
    jdbc.update(
        "insert into second_reading (claim_id, first_decision, first_who, first_verdict, asked_at)"
            + " values (?, ?, ?, ?, ?)",
        decision.claim().value(),
        decision.id().value(),
        decision.who(),
        verdict.get().name(),
        decision.at().atOffset(ZoneOffset.UTC));
  }

  private boolean asked(Decision decision) {
    return !jdbc.queryForList(
            "select 1 from second_reading where claim_id = ?",
            Integer.class,
            decision.claim().value())
        .isEmpty();
  }

  private boolean followed(ClaimSlots slots) {
    Watchlist team = watches.of(WatchService.TEAM);
    CanonicalNames names = registry.names();
    return any(SlotNames.companies(slots), team.companies(), names)
        || any(SlotNames.people(slots), team.people(), names);
  }

  private static boolean any(Set<String> said, Set<String> followed, CanonicalNames names) {
    return said.stream().map(names::of).anyMatch(followed::contains);
  }

  /** How many claims wait for somebody else than their first reader. */
  @Transactional(readOnly = true)
  public long waiting(String who) {
    return Objects.requireNonNullElse(
        jdbc.queryForObject(
            "select count(*) from second_reading where read_at is null and first_who <> ?",
            Long.class,
            who),
        0L);
  }

  /** The one that waits longest for somebody else than its first reader. */
  @Transactional(readOnly = true)
  public Optional<SecondItem> next(String who) {
    List<Long> waiting =
        jdbc.queryForList(
            "select claim_id from second_reading where read_at is null and first_who <> ?"
                + " order by asked_at, claim_id limit 50",
            Long.class,
            who);
    return waiting.stream().map(ClaimId::new).flatMap(id -> item(id).stream()).findFirst();
  }

  private Optional<SecondItem> item(ClaimId id) {
    Claim claim = claims.find(id).orElse(null);
    if (claim == null) {
      return Optional.empty();
    }
    Article article = articles.find(claim.article()).orElse(null);
    Decision first =
        decisions
            .findFirstByClaimIdOrderById(id.value())
            .map(row -> row.toDecision(claim.kind()))
            .orElse(null);
    if (article == null || first == null) {
      return Optional.empty();
    }
    Beside beside = first.besideBefore();
    return Optional.of(
        new SecondItem(
            claim,
            article,
            beside == null
                ? claim.reading().with(first.slotsBefore())
                : beside.with(first.slotsBefore())));
  }

  /**
   * Keeps what the second reader found.
   *
   * @throws IllegalArgumentException when someone else did already, or the first reader asks
   */
  @Transactional
  public void read(ClaimId claim, Verdict verdict, String who, @Nullable String reason) {
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    int written =
        jdbc.update(
            "update second_reading set second_who = ?, second_verdict = ?, reason = ?, read_at = ?"
                + " where claim_id = ? and read_at is null and first_who <> ?",
            who,
            verdict.name(),
            why == null ? null : why.substring(0, Math.min(LONGEST_REASON, why.length())),
            clock.instant().atOffset(ZoneOffset.UTC),
            claim.value(),
            who);
    if (written == 0) {
      throw new IllegalArgumentException("gone");
    }
    events.publishEvent(
        new Audited(
            who, AuditVerb.DECISION, "second reader, " + verdict.key() + ", claim " + claim));
  }

  /** How far both readers agree. */
  @Transactional(readOnly = true)
  public Kappa agreement() {
    Map<Kappa.Pair, Long> counts = new HashMap<>();
    jdbc.query(
        "select first_verdict, second_verdict, count(*) from second_reading"
            + " where read_at is not null group by first_verdict, second_verdict",
        row -> {
          counts.put(
              new Kappa.Pair(Verdict.valueOf(row.getString(1)), Verdict.valueOf(row.getString(2))),
              row.getLong(3));
        });
    return Kappa.of(counts);
  }

  /** The latest claims on which they differ. */
  @Transactional(readOnly = true)
  public List<Disagreement> disagreements(int limit) {
    List<Disagreement> found = new ArrayList<>();
    jdbc.query(
        "select claim_id, first_who, first_verdict, second_who, second_verdict, reason"
            + " from second_reading where read_at is not null and first_verdict <> second_verdict"
            + " order by read_at desc, claim_id limit ?",
        row -> {
          String first = row.getString(2);
          Verdict one = Verdict.valueOf(row.getString(3));
          String second = row.getString(4);
          Verdict other = Verdict.valueOf(row.getString(5));
          String reason = row.getString(6);
          claims
              .find(new ClaimId(row.getLong(1)))
              .ifPresent(
                  claim -> found.add(new Disagreement(claim, first, one, second, other, reason)));
        },
        limit);
    return found;
  }
}
