package kutip.insight;

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
import kutip.claim.ClaimContext;
import kutip.claim.ClaimContext.Role;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.fact.Check;
import kutip.fact.CheckKind;
import kutip.fact.Fact;
import kutip.fact.FactClaim;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactQueries;
import kutip.fact.FactSort;
import kutip.fact.Tickers;
import kutip.fact.Witness;
import kutip.insight.MarketMove.Cause;
import kutip.insight.MarketMove.Claimed;
import kutip.insight.MarketMove.When;
import kutip.market.Price;
import kutip.market.PriceQueries;
import kutip.shared.ClaimKind;
import kutip.shared.MarketCapChange;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what stands behind changes of market value: causes, and values from three sides. */
@Service
@Transactional(readOnly = true)
public class MarketMoves {

  /** How old an imported value may be on the day of a change: a week without trading. */
  private static final int PRICE_DAYS = 7;

  private final FactQueries facts;
  private final RegistryQueries registry;
  private final PriceQueries prices;

  MarketMoves(FactQueries facts, RegistryQueries registry, PriceQueries prices) {
    this.facts = facts;
    this.registry = registry;
    this.prices = prices;
  }

  /** The newest first. */
  public List<MarketMove> list(FactFilter filter, int offset, int limit) {
    FactFilter changes = filter.with().kind(ClaimKind.MARKET_CAP_CHANGE).build();
    List<FactDetail> details =
        facts.details(
            facts.list(changes, FactSort.NEWEST, offset, limit).stream().map(Fact::id).toList());
    Map<String, List<Price>> known = prices(details);
    return details.stream().map(detail -> move(detail, known)).toList();
  }

  private static MarketMove move(FactDetail detail, Map<String, List<Price>> known) {
    Fact fact = detail.fact();
    Check check =
        detail.checks().stream()
            .filter(c -> c.kind() == CheckKind.CHANGE_OF_VALUE && c.implied() != null)
            .findFirst()
            .orElse(null);
    List<Price> own = known.getOrDefault(company(fact), List.of());
    return new MarketMove(
        fact, check, causes(detail), claimed(detail, check), before(own, fact.onDay()));
  }

  private static String company(Fact fact) {
    return ((MarketCapChange) fact.slots()).company();
  }

  /** Each wording once, in the order in which the articles came. */
  private static List<Cause> causes(FactDetail detail) {
    List<Cause> causes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (FactClaim said : detail.claims()) {
      if (said.claim().status().counts()) {
        for (ClaimContext part : said.claim().context()) {
          if (part.role() == Role.CAUSE && seen.add(part.text())) {
            causes.add(new Cause(part.text(), said));
          }
        }
      }
    }
    return causes;
  }

  private static List<Claimed> claimed(FactDetail detail, @Nullable Check check) {
    List<Claimed> values = new ArrayList<>();
    LocalDate day = detail.fact().onDay();
    for (FactClaim said : detail.claims()) {
      if (said.claim().status().counts()
          && day != null
          && said.claim().slots() instanceof MarketCapChange m) {
        said.claim().context().stream()
            .filter(part -> part.role() == Role.VALUE_BEFORE)
            .forEach(part -> add(values, When.BEFORE, part.value(), m.currency(), day, said));
        add(values, When.AFTER, m.marketCapAfter(), m.currency(), day, said);
      }
    }
    for (Witness witness : check == null ? List.<Witness>of() : check.witnesses()) {
      if (witness.claim() != null) {
        BigDecimal middle = witness.value().middle();
        add(values, When.EARLIER, middle, witness.unit(), witness.on(), witness.claim());
      }
    }
    return values;
  }

  private static void add(
      List<Claimed> values,
      When when,
      @Nullable BigDecimal value,
      @Nullable String currency,
      LocalDate day,
      FactClaim said) {
    if (value == null) {
      return;
    }
    boolean known =
        values.stream()
            .anyMatch(v ->
                v.when() == when
                    && v.value().compareTo(value) == 0
                    && v.day().equals(day)
                    && Objects.equals(v.currency(), currency));
    if (!known) {
      values.add(new Claimed(when, value, currency, day, said));
    }
  }

  private static @Nullable Price before(List<Price> known, @Nullable LocalDate day) {
    return known.stream()
        .filter(p -> day != null && p.day().isBefore(day))
        .filter(p -> day != null && !p.day().isBefore(day.minusDays(PRICE_DAYS)))
        .max(Comparator.comparing(Price::day))
        .orElse(null);
  }

  /** Imported values by company around the days of all those changes, in one question. */
  private Map<String, List<Price>> prices(List<FactDetail> details) {
    List<LocalDate> days =
        details.stream()
            .map(d -> d.fact().onDay())
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .sorted()
            .toList();
    if (days.isEmpty() || !prices.any()) {
      return Map.of();
    }
    Map<String, String> companies = new HashMap<>();
    for (Company company :
        registry.companiesByName(
            details.stream().map(d -> company(d.fact())).distinct().toList())) {
      Tickers.of(company).forEach(ticker -> companies.put(ticker, company.name()));
    }
    Map<String, List<Price>> found = new HashMap<>();
    prices
        .between(companies.keySet(), days.getFirst().minusDays(PRICE_DAYS), days.getLast())
        .stream()
        .filter(price -> price.worth() != null)
        .forEach(price ->
            found
                .computeIfAbsent(
                    Objects.requireNonNull(companies.get(price.ticker())), c -> new ArrayList<>())
                .add(price));
    return found;
  }
}
