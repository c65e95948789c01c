package kutip.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.insight.CompanyInsight;
import kutip.insight.InsightQueries;
import kutip.shared.Language;
import org.springframework.stereotype.Service;

/** Writes companies' reports. */
@Service
public class ReportService {

  private final InsightQueries insights;
  private final RegistryQueries registry;
  private final FactPages facts;

  ReportService(InsightQueries insights, RegistryQueries registry, FactPages facts) {
    this.insights = insights;
    this.registry = registry;
    this.facts = facts;
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
  public void write(Company company, Language language, ReportFormat format, OutputStream out)
      throws IOException {
    CompanyInsight insight = insights.company(company.slug()).orElseThrow();
    List<FactDetail> own = new ArrayList<>();
    facts.each(FactFilter.ALL.with().company(company.name()).build(), own::add);
    String html = CompanyReport.html(insight, own, new ReportWords(language), style());
    switch (format) {
      case HTML -> out.write(html.getBytes(StandardCharsets.UTF_8));
      case PDF -> ReportPdf.write(html, out);
    }
  }

  private static String style() throws IOException {
    try (InputStream in = ReportService.class.getResourceAsStream("/report/report.css")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
