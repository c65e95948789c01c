package kutip.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kutip.claim.Claim;
import kutip.claim.ClaimQueries;
import kutip.market.ExchangeRates;
import kutip.shared.AiSpending;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import kutip.shared.Modality;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facts as they were known on an earlier day: made anew from those of their claims that were known,
 * by the rules of today.
 */
@Service
@Transactional(readOnly = true)
public class PastFacts {

  /** Claims that are read at most, those of the newest facts. */
  static final int MOST = 3000;

  private static final String OF_COMPANY =
      "m.fact_id in (select c.fact_id from fact_company c where c.company = :about)";
  private static final String OF_PERSON = "f.person = :about";

  private final ClaimQueries claims;
  private final EvidenceLoader loader;
  private final FactLinks links;
  private final NamedParameterJdbcTemplate jdbc;
  private final ExchangeRates rates = ExchangeRates.bundled();

  PastFacts(
      ClaimQueries claims,
      EvidenceLoader loader,
      FactLinks links,
      NamedParameterJdbcTemplate jdbc) {
    this.claims = claims;
    this.loader = loader;
    this.links = links;
    this.jdbc = jdbc;
  }

  /** Tells what claims said, and whether they had been decided on, before a moment. */
  public interface Decided {
    List<Claim> before(Collection<Claim> claims, Instant end);
  }

  /**
   * What was known.
   *
   * @param facts newest first; rejected ones left out
   * @param spentUsd what the company spends, each sum once
   * @param whole false where there is more than is read
   */
  public record Past(List<FactDetail> facts, BigDecimal spentUsd, boolean whole) {}

  private record Made(FactEntity entity, List<Evidence> members, List<Settlement> settled) {}

  /** What was known about a company. */
  public Past of(String company, KnownBy known, Decided decided) {
    List<Made> made = made(members(OF_COMPANY, company, known), known, decided);
    made.removeIf(m -> m.entity().review == ReviewState.REJECTED);
    return past(made, spent(company, made));
  }

  /** What was known about a person. */
  public Past ofPerson(String person, KnownBy known, Decided decided) {
    List<Made> made = made(members(OF_PERSON, person, known), known, decided);
    made.removeIf(m -> m.entity().review == ReviewState.REJECTED);
    return past(made, BigDecimal.ZERO);
  }

  /** What was known of one fact; nothing when none of its claims was. */
  public Optional<FactDetail> ofFact(FactId fact, KnownBy known, Decided decided) {
    return made(members("m.fact_id = :about", fact.value(), known), known, decided).stream()
        .findFirst()
        .map(PastFacts::detail);
  }

  private List<Made> made(Map<Long, List<ClaimId>> members, KnownBy known, Decided decided) {
    List<ClaimId> ids = members.values().stream().flatMap(List::stream).toList();
    Collection<Claim> found = claims.findAll(ids).values();
    boolean stored = known.way() == KnownBy.Way.STORED;
    Collection<Claim> then = stored ? decided.before(found, known.end()) : found;
    Map<ClaimId, Evidence> evidence = new HashMap<>();
    loader.of(then).forEach(e -> evidence.put(e.claim().id(), e));
    List<Long> all = ids.stream().map(ClaimId::value).toList();
    List<Settlement> settled =
        stored ? links.settlementsBefore(all, known.end()) : links.settlements(all);
    List<Made> made = new ArrayList<>();
    members.forEach((fact, its) -> {
      List<Evidence> own =
          its.stream()
              .map(evidence::get)
              .filter(Objects::nonNull)
              .map(Objects::requireNonNull)
              .sorted(Evidence.ORDER)
              .toList();
      if (!own.isEmpty()) {
        made.add(make(fact, own, settled));
      }
    });
    made.sort(
        Comparator.comparing(
            (Made m) -> m.entity().onDay, Comparator.nullsLast(Comparator.reverseOrder())));
    return made;
  }

  private static Past past(List<Made> made, BigDecimal spent) {
    int claims = made.stream().mapToInt(m -> m.members().size()).sum();
    return new Past(made.stream().map(PastFacts::detail).toList(), spent, claims < MOST);
  }

  private Map<Long, List<ClaimId>> members(String which, Object about, KnownBy known) {
    Map<Long, List<ClaimId>> found = new LinkedHashMap<>();
    jdbc.query(
        "select m.fact_id, m.claim_id from fact_member m"
            + " join claim k on k.id = m.claim_id join article a on a.id = k.article_id"
            + " join fact f on f.id = m.fact_id"
            + " where "
            + which
            + " and "
            + known.condition()
            + " order by f.on_day desc nulls last, m.fact_id, m.claim_id limit "
            + MOST,
        Map.of("about", about, "day", known.day(), "end", known.end().atOffset(ZoneOffset.UTC)),
        (RowCallbackHandler)
            r ->
                found
                    .computeIfAbsent(r.getLong(1), f -> new ArrayList<>())
                    .add(new ClaimId(r.getLong(2))));
    return found;
  }

  private Made make(long fact, List<Evidence> members, List<Settlement> all) {
    List<ClaimId> own = members.stream().map(e -> e.claim().id()).toList();
    List<Settlement> settled =
        all.stream().filter(s -> own.contains(s.first()) && own.contains(s.second())).toList();
    FactEntity entity = new FactEntity();
    entity.id = fact;
    FactShape.fill(entity, members, settled, rates);
    return new Made(entity, members, settled);
  }

  /** Each sum once, as totals add them. */
  private static BigDecimal spent(String company, List<Made> made) {
    List<DoubleCount.Entry> paid =
        made.stream()
            .filter(m ->
                m.entity().toSlots() instanceof AiSpending spending
                    && spending.company().equals(company))
            .map(m -> DoubleCount.entry(m.entity()))
            .toList();
    DoubleCount.mark(paid);
    return paid.stream()
        .map(DoubleCount.Entry::fact)
        .filter(f -> f.counted && f.usd != null)
        .filter(f -> f.modality == Modality.ACTUAL || f.modality == Modality.ANNOUNCED)
        .map(f -> Objects.requireNonNull(f.usd))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static FactDetail detail(Made made) {
    return new FactDetail(
        made.entity().toFact(),
        made.members().stream().map(e -> new FactClaim(e.claim(), e.article())).toList(),
        Conflicts.of(made.members(), made.settled()),
        List.of(),
        Ladder.of(made.members()),
        made.entity().notCounted());
  }
}
