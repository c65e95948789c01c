package kutip.report.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kutip.report.ReportFormat;
import kutip.restkit.QueryParameter;
import kutip.restkit.QueryPart;
import kutip.shared.Keyed;
import org.springframework.stereotype.Component;

/** The form of a file. */
@Component
class ReportFormPart implements QueryPart<ReportFormPart.ReportForm> {

  record ReportForm(ReportFormat format) {}

  @Override
  public Class<ReportForm> type() {
    return ReportForm.class;
  }

  @Override
  public List<QueryParameter> parameters() {
    return List.of(
        QueryParameter.oneOf(
            "format",
            "Form; PDF when not given.",
            Arrays.stream(ReportFormat.values()).map(ReportFormat::key).toList()));
  }

  @Override
  public ReportForm read(Map<String, List<String>> query) {
    String format = query.getOrDefault("format", List.of("pdf")).getFirst();
    return new ReportForm(Keyed.find(ReportFormat.class, format).orElse(ReportFormat.PDF));
  }
}
