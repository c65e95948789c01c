package kutip.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kutip.claim.Claim;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.fact.FactFilter;
import kutip.fact.FactSeries;
import kutip.insight.LeftOutQueries;
import kutip.insight.SourceCount;
import kutip.review.Decision;
import kutip.review.ReviewQueries;
import kutip.shared.Language;
import org.springframework.stereotype.Service;

/** Writes companies' reports. */
@Service
public class ReportService {

  private static final int MOST_LEFT_OUT = 100;

  private final FactSeries series;
  private final LeftOutQueries leftOut;
  private final ReviewQueries reviews;
  private final RegistryQueries registry;
  private final FactPages facts;
  private final ExportService exports;

  ReportService(
      FactSeries series,
      LeftOutQueries leftOut,
      ReviewQueries reviews,
      RegistryQueries registry,
      FactPages facts,
      ExportService exports) {
    this.series = series;
    this.leftOut = leftOut;
    this.reviews = reviews;
    this.registry = registry;
    this.facts = facts;
    this.exports = exports;
  }

  /** The company of a name as people write it: canonical, an alias or the name in addresses. */
  public Optional<Company> find(String name) {
    return registry
        .companyByName(name)
        .or(() -> registry.companyBySlug(name))
        .or(() -> registry.companies(name, 0, 1).stream().findFirst());
  }

  /**
   * Writes the report of a company; closes nothing.
   *
   * @param language English, or Indonesian
   */
  public void write(ReportScope scope, Language language, ReportFormat format, OutputStream out)
      throws IOException {
    switch (format) {
      case HTML -> out.write(html(scope, language).getBytes(StandardCharsets.UTF_8));
      case PDF -> ReportPdf.write(html(scope, language), out);
      case XLSX -> exports.write(ExportContent.FACTS, ExportFormat.XLSX, scope.facts(), out);
    }
  }

  private String html(ReportScope scope, Language language) throws IOException {
    FactFilter payer = scope.period().with().payer(scope.company().name()).build();
    List<SourceCount> sources =
        series.articlesBySource(scope.facts()).entrySet().stream()
            .map(e -> new SourceCount(e.getKey(), e.getValue()))
            .toList();
    return new CompanyReport(
            scope,
            CompanyFacts.read(scope, facts),
            leftOut.spending(payer, MOST_LEFT_OUT),
            sources,
            new ReportPage(language, new Footnotes(this::reviewer)))
        .html(style());
  }

  /** Who made the last decision that stands. */
  private String reviewer(Claim claim) {
    return switch (claim.status()) {
      case ACCEPTED, CORRECTED, REJECTED ->
          reviews.history(claim.id()).stream()
              .reduce((earlier, later) -> later)
              .map(Decision::who)
              .orElse("");
      case PROPOSED, SUPERSEDED -> "";
    };
  }

  private static String style() throws IOException {
    try (InputStream in = ReportService.class.getResourceAsStream("/report/report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
