package kutip.market;

import java.time.LocalDate;
import java.util.Set;

/** Prices came in or were replaced; heard inside the same transaction. */
public record PricesImported(Set<String> tickers, LocalDate first, LocalDate last) {

  public PricesImported {
    tickers = Set.copyOf(tickers);
  }
}
