package kutip.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kutip.company.RegistryQueries;
import kutip.market.Price;
import kutip.market.PriceQueries;
import kutip.shared.MarketCapChange;
import org.springframework.stereotype.Component;

/** Counts the checks that fail only against imported prices, so that the queue knows of them. */
@Component
class PriceChecks {

  private final PriceQueries prices;
  private final RegistryQueries registry;

  PriceChecks(PriceQueries prices, RegistryQueries registry) {
    this.prices = prices;
    this.registry = registry;
  }

  /** A fact with its claims whose change of value can be held against a price. */
  private record Asked(FactEntity fact, List<Evidence> claims, LocalDate day) {}

  /** Adds to each fact's failed checks; costs nothing where no fact has the arithmetic. */
  void add(List<FactEntity> facts, List<List<Evidence>> claims) {
    Map<String, List<Asked>> companies = new HashMap<>();
    for (int i = 0; i < facts.size(); i++) {
      LocalDate day = facts.get(i).onDay;
      if (day != null
          && facts.get(i).toSlots() instanceof MarketCapChange m
          && m.amount() != null
          && m.percent() != null) {
        companies
            .computeIfAbsent(m.company(), c -> new ArrayList<>())
            .add(new Asked(facts.get(i), claims.get(i), day));
      }
    }
    if (!companies.isEmpty() && prices.any()) {
      companies.forEach(this::add);
    }
  }

  private void add(String company, List<Asked> asked) {
    LocalDate first = asked.stream().map(Asked::day).min(LocalDate::compareTo).orElseThrow();
    LocalDate last = asked.stream().map(Asked::day).max(LocalDate::compareTo).orElseThrow();
    List<Price> known =
        prices.between(Tickers.of(registry, company), first.minusDays(Witnesses.PRICE_DAYS), last);
    if (known.isEmpty()) {
      return;
    }
    for (Asked one : asked) {
      one.fact().failedChecks +=
          (int)
              Checks.of(one.claims()).stream()
                  .filter(check -> check.verdict() != Verdict.FAILS)
                  .map(check -> Witnesses.withPrice(check, known, one.day()))
                  .filter(check -> check.verdict() == Verdict.FAILS)
                  .count();
    }
  }
}
