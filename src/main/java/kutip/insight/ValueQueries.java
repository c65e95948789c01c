package kutip.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kutip.company.RegistryQueries;
import kutip.fact.FactFilter;
import kutip.fact.ReviewState;
import kutip.fact.Tickers;
import kutip.market.ExchangeRates;
import kutip.market.PriceQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what companies were worth through time. */
@Service
@Transactional(readOnly = true)
public class ValueQueries {

  private static final int POINTS = 400;
  private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

  private final RegistryQueries registry;
  private final PriceQueries prices;
  private final ExchangeRates rates = ExchangeRates.bundled();

  ValueQueries(RegistryQueries registry, PriceQueries prices) {
    this.registry = registry;
    this.prices = prices;
  }

  /**
   * By canonical name, for the days of the filter.
   *
   * @param changes the company's changes on those days, which may give values
   */
  public ValueLine of(String company, FactFilter filter, List<MarketPoint> changes) {
    List<String> tickers = registry.companyByName(company).map(Tickers::of).orElse(List.of());
    return new ValueLine(imported(tickers, filter), stated(company, changes));
  }

  /** Of the first ticker that has prices: several would be several securities. */
  private List<ValueLine.Imported> imported(List<String> tickers, FactFilter filter) {
    LocalDate first = Objects.requireNonNullElse(filter.from(), FIRST);
    LocalDate last = Objects.requireNonNullElse(filter.to(), LocalDate.now());
    for (String ticker : tickers) {
      List<ValueLine.Imported> found = new ArrayList<>();
      prices
          .between(List.of(ticker), first, last)
          .forEach(price -> {
            BigDecimal worth = price.worth();
            if (worth != null) {
              rates
                  .toUsd(worth, price.currency(), price.day().getYear())
                  .ifPresent(usd ->
                      found.add(new ValueLine.Imported(price.day(), usd, ticker, price.source())));
            }
          });
      if (!found.isEmpty()) {
        return thinned(found);
      }
    }
    return List.of();
  }

  /** Evenly fewer points where there are more than a chart can show. */
  private static <T> List<T> thinned(List<T> all) {
    int step = Math.ceilDiv(all.size(), POINTS);
    List<T> some = new ArrayList<>();
    for (int i = (all.size() - 1) % step; i < all.size(); i += step) {
      some.add(all.get(i));
    }
    return some;
  }

  private List<ValueLine.Stated> stated(String company, List<MarketPoint> changes) {
    List<ValueLine.Stated> found = new ArrayList<>();
    for (MarketPoint point : changes) {
      LocalDate day = point.day();
      BigDecimal after = point.marketCapAfter();
      if (day != null && after != null && point.company().equals(company)) {
        String currency = Objects.requireNonNullElse(point.currency(), "USD");
        rates
            .toUsd(after, currency, day.getYear())
            .ifPresent(usd ->
                found.add(
                    new ValueLine.Stated(
                        day,
                        usd,
                        point.fact(),
                        point.review() == ReviewState.UNREVIEWED,
                        point.sources())));
      }
    }
    found.sort(Comparator.comparing(ValueLine.Stated::day));
    return found;
  }
}
