package kutip.insight.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.insight.InsightQueries;
import kutip.insight.Totals;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "insights", description = "What charts show, figure by figure.")
class InsightController {

  private static final int MOST_COMPANIES = 200;
  private static final int MOST_CHANGES = 1000;

  private final InsightQueries insights;

  InsightController(InsightQueries insights) {
    this.insights = insights;
  }

  @GetMapping("/api/v1/insights/totals")
  @Operation(summary = "Headline figures of the overview.")
  Totals totals() {
    return insights.totals();
  }

  @GetMapping("/api/v1/insights/talent")
  @Operation(summary = "People moves by month, oldest first.")
  List<InsightAnswers.Month> talent(FactFilter filter) {
    return insights.talentByMonth(filter).stream().map(InsightAnswers.Month::of).toList();
  }

  @GetMapping("/api/v1/insights/flows")
  @Operation(summary = "People coming to and leaving companies, most first.")
  List<InsightAnswers.Flow> flows(FactFilter filter) {
    return insights.netFlow(filter, MOST_COMPANIES).stream().map(InsightAnswers.Flow::of).toList();
  }

  @GetMapping("/api/v1/insights/market")
  @Operation(summary = "The newest thousand market-cap changes, oldest first.")
  List<InsightAnswers.Change> market(FactFilter filter) {
    return insights.marketChanges(filter, MOST_CHANGES).stream()
        .map(InsightAnswers.Change::of)
        .toList();
  }

  @GetMapping("/api/v1/insights/spending")
  @Operation(summary = "Spending by company and category, greatest companies first.")
  List<InsightAnswers.Spending> spending(FactFilter filter) {
    return insights.spending(filter).stream().map(InsightAnswers.Spending::of).toList();
  }

  @GetMapping("/api/v1/insights/companies/{id}")
  @Operation(summary = "A company's key figures.")
  InsightAnswers.CompanyFigures company(@PathVariable String id) {
    return insights
        .company(id)
        .map(InsightAnswers.CompanyFigures::of)
        .orElseThrow(() -> ProblemException.notFound("there is no such company"));
  }
}
