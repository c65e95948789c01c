package kutip.mcp;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kutip.company.Company;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactListing;
import kutip.fact.FactSort;
import kutip.insight.CompanyInsight;
import kutip.insight.InsightQueries;
import org.springframework.stereotype.Component;

@Component
class GetCompany implements Tool {

  private static final int FACTS = 10;

  private final Names names;
  private final InsightQueries insights;
  private final FactListing listing;

  GetCompany(Names names, InsightQueries insights, FactListing listing) {
    this.names = names;
    this.insights = insights;
    this.listing = listing;
  }

  @Override
  public String name() {
    return "get_company";
  }

  @Override
  public String title() {
    return "A company";
  }

  @Override
  public String description() {
    return "A company's names, key figures and newest facts, each with the quote behind it.";
  }

  @Override
  public Map<String, Object> arguments() {
    return new Arguments.Schema()
        .text("name", "The company's name, an alias, or its name in addresses")
        .required("name")
        .build();
  }

  @Override
  public Answer call(Arguments arguments) {
    String said =
        arguments.text("name").orElseThrow(() -> new IllegalArgumentException("name: is missing"));
    Company company = names.company(said);
    FactFilter filter = FactFilter.ALL.with().company(company.name()).build();
    List<FactDetail> newest = listing.after(filter, FactSort.NEWEST, null, FACTS);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("id", company.slug());
    data.put("name", company.name());
    data.put("aliases", company.aliases());
    data.put("tickers", company.tickers());
    Optional<CompanyInsight> figures = insights.company(company.slug());
    figures.ifPresent(f -> data.put("figures", Figures.of(f)));
    data.putAll(FactText.data(newest));
    return new Answer(text(company, figures, newest), data);
  }

  private static String text(
      Company company, Optional<CompanyInsight> figures, List<FactDetail> newest) {
    StringBuilder text = new StringBuilder(company.name());
    if (company.parent() != null) {
      text.append(", part of ").append(company.parent());
    }
    figures.map(Figures::of).ifPresent(f -> text.append('\n').append(f.sentence()));
    String facts = newest.isEmpty() ? "No facts." : FactText.all(newest, 1);
    return text.append("\n\n").append(facts).toString();
  }

  /** Key figures, as the company's page shows them. */
  record Figures(
      long facts,
      long unreviewedFacts,
      long conflicts,
      long arrivals,
      long departures,
      long laidOff,
      BigDecimal spentUsd,
      BigDecimal receivedUsd) {

    static Figures of(CompanyInsight c) {
      return new Figures(
          c.facts(),
          c.unreviewedFacts(),
          c.conflicts(),
          c.arrivals(),
          c.departures(),
          c.laidOff(),
          c.spentUsd(),
          c.receivedUsd());
    }

    String sentence() {
      return "Facts: %d (%d unreviewed, %d in conflict). Arrivals %d, departures %d, laid off %d. "
              .formatted(facts, unreviewedFacts, conflicts, arrivals, departures, laidOff)
          + "Spent US$ "
          + spentUsd.toPlainString()
          + ", received US$ "
          + receivedUsd.toPlainString()
          + ".";
    }
  }
}
