package kutip.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kutip.claim.ClaimContext.Role;
import kutip.company.RegistryQueries;
import kutip.market.Price;
import kutip.market.PriceQueries;
import kutip.shared.ClaimId;
import kutip.shared.Direction;
import kutip.shared.FactId;
import kutip.shared.MarketCapChange;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds market values near a change: those that other facts' claims give, and imported prices. */
@Component
class MarketWitnesses {

  /** Articles round market values, and tell them of other days. */
  private static final BigDecimal CLAIM_TOLERANCE = new BigDecimal("0.15");

  private static final int CLAIM_DAYS = 30;
  private static final int MOST_CLAIMS = 3;

  private final NamedParameterJdbcTemplate jdbc;
  private final EvidenceLoader loader;
  private final RegistryQueries registry;
  private final PriceQueries prices;

  MarketWitnesses(
      NamedParameterJdbcTemplate jdbc,
      EvidenceLoader loader,
      RegistryQueries registry,
      PriceQueries prices) {
    this.jdbc = jdbc;
    this.loader = loader;
    this.registry = registry;
    this.prices = prices;
  }

  /** A change of value on a day that no text needs to be asked for twice. */
  private record Asked(FactId fact, MarketCapChange change, LocalDate day) {}

  /** The checks of those facts with everything found near their days. */
  Map<FactId, List<Check>> join(Map<Fact, List<Check>> checked) {
    Map<FactId, List<Check>> joined = new HashMap<>();
    Map<String, List<Asked>> companies = new HashMap<>();
    checked.forEach((fact, checks) -> {
      joined.put(fact.id(), checks);
      boolean askable = checks.stream().anyMatch(Witnesses::wanted);
      if (askable && fact.onDay() != null && fact.slots() instanceof MarketCapChange m) {
        companies
            .computeIfAbsent(m.company(), c -> new ArrayList<>())
            .add(new Asked(fact.id(), m, fact.onDay()));
      }
    });
    companies.forEach((company, asked) -> {
      List<Value> values = claimed(company, asked);
      List<Price> known = imported(company, asked);
      for (Asked one : asked) {
        List<Check> checks = Objects.requireNonNull(joined.get(one.fact()));
        joined.put(one.fact(), checks.stream().map(c -> with(c, one, values, known)).toList());
      }
    });
    return joined;
  }

  private static Check with(Check check, Asked asked, List<Value> values, List<Price> known) {
    Interval implied = check.implied();
    if (!Witnesses.wanted(check) || implied == null) {
      return check;
    }
    List<Witness> found = new ArrayList<>();
    values.stream()
        .filter(v -> !v.fact().equals(asked.fact()))
        .filter(v -> Objects.equals(v.currency(), check.unit()))
        .filter(v -> !v.day().isAfter(asked.day()))
        .filter(v -> !v.day().isBefore(asked.day().minusDays(CLAIM_DAYS)))
        .sorted(Comparator.comparing(Value::day).reversed().thenComparing(v -> v.claim().id()))
        .limit(MOST_CLAIMS)
        .forEach(v -> found.add(v.against(implied)));
    Witnesses.price(check, known, asked.day()).ifPresent(found::add);
    return check.with(found);
  }

  private List<Price> imported(String company, List<Asked> asked) {
    List<String> tickers = Tickers.of(registry, company);
    return prices.between(tickers, first(asked).minusDays(Witnesses.PRICE_DAYS), last(asked));
  }

  private static LocalDate first(List<Asked> asked) {
    return asked.stream().map(Asked::day).min(Comparator.naturalOrder()).orElseThrow();
  }

  private static LocalDate last(List<Asked> asked) {
    return asked.stream().map(Asked::day).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** A market value that a claim of another fact gives. */
  private record Value(
      FactId fact, FactClaim said, LocalDate day, BigDecimal value, @Nullable String currency) {

    kutip.claim.Claim claim() {
      return said.claim();
    }

    Witness against(Interval implied) {
      Interval range = Witnesses.around(value, CLAIM_TOLERANCE);
      return new Witness(
          day,
          range,
          Objects.requireNonNullElse(currency, ""),
          Witnesses.verdict(range, implied),
          null,
          said,
          fact);
    }
  }

  private List<Value> claimed(String company, List<Asked> asked) {
    Map<ClaimId, FactId> facts = new HashMap<>();
    Map<ClaimId, LocalDate> days = new HashMap<>();
    jdbc.query(
        """
        select m.claim_id, f.id, f.on_day from fact f
        join fact_member m on m.fact_id = f.id join claim k on k.id = m.claim_id
        where f.company = :company and f.kind = 'MARKET_CAP_CHANGE' and f.review <> 'REJECTED'
          and f.on_day between :first and :last
          and (k.market_cap_after is not null or k.context like '%VALUE_BEFORE%')
        order by f.on_day desc, m.claim_id limit 500\
        """,
        Map.of(
            "company", company, "first", first(asked).minusDays(CLAIM_DAYS), "last", last(asked)),
        row -> {
          ClaimId claim = new ClaimId(row.getLong(1));
          facts.put(claim, new FactId(row.getLong(2)));
          days.put(claim, row.getObject(3, LocalDate.class));
        });
    List<Value> values = new ArrayList<>();
    Set<ClaimId> seen = new HashSet<>();
    for (Evidence e : loader.load(facts.keySet())) {
      ClaimId id = e.claim().id();
      if (e.claim().status().counts() && e.slots() instanceof MarketCapChange m && seen.add(id)) {
        BigDecimal value = m.marketCapAfter() != null ? m.marketCapAfter() : before(e, m);
        if (value != null) {
          values.add(
              new Value(
                  Objects.requireNonNull(facts.get(id)),
                  new FactClaim(e.claim(), e.article()),
                  Objects.requireNonNull(days.get(id)),
                  value,
                  m.currency()));
        }
      }
    }
    return values;
  }

  /** The value before another change, with that change added. */
  private static @Nullable BigDecimal before(Evidence e, MarketCapChange m) {
    Interval before = Precision.of(e.claim(), Role.VALUE_BEFORE);
    BigDecimal middle = before == null ? null : before.middle();
    if (middle == null || m.amount() == null) {
      return middle;
    }
    return m.direction() == Direction.UP ? middle.add(m.amount()) : middle.subtract(m.amount());
  }
}
