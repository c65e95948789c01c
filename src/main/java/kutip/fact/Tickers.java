package kutip.fact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import kutip.company.Company;
import kutip.company.RegistryQueries;

/** A company's tickers as price files may write them: with their exchange and without. */
public final class Tickers {

  private Tickers() {}

  static List<String> of(RegistryQueries registry, String company) {
    return registry.companyByName(company).map(Tickers::of).orElse(List.of());
  }

  public static List<String> of(Company company) {
    return company.tickers().stream()
        .flatMap(t -> Stream.of(t, t.substring(t.indexOf(':') + 1)))
        .map(t -> t.strip().toUpperCase(Locale.ROOT))
        .distinct()
        .toList();
  }
}
