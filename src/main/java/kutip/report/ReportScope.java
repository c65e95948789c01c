package kutip.report;

import java.time.LocalDate;
import kutip.company.Company;
import kutip.fact.FactFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a report is about.
 *
 * @param from first day, null for no bound
 * @param to last day, null for no bound
 */
public record ReportScope(Company company, @Nullable LocalDate from, @Nullable LocalDate to) {

  /** Everything known of a company. */
  public static ReportScope of(Company company) {
    return new ReportScope(company, null, null);
  }

  FactFilter facts() {
    return FactFilter.ALL.with().company(company.name()).period(from, to).build();
  }

  /** The facts of the period, of whatever company. */
  FactFilter period() {
    return FactFilter.ALL.with().period(from, to).build();
  }
}
