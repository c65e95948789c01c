package kutip.report.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kutip.report.ReportFormat;
import kutip.report.ReportSection;
import kutip.report.ReportTemplate;
import kutip.restkit.QueryParameter;
import kutip.restkit.QueryPart;
import kutip.shared.Keyed;
import kutip.shared.Language;
import org.springframework.stereotype.Component;

/** What a report over any facts is called, which sections it has and how it is written. */
@Component
class TemplateAskPart implements QueryPart<TemplateAskPart.TemplateAsk> {

  private static final List<QueryParameter> PARAMETERS =
      List.of(
          QueryParameter.text("title", "Title on the cover."),
          QueryParameter.texts("with-person", "Only facts with any of these people."),
          QueryParameter.anyOf("section", "Parts; all when none is given.", ReportSection.class),
          QueryParameter.oneOf("report-language", "English when not given.", List.of("en", "id")),
          QueryParameter.oneOf(
              "reviewed-only", "Leaves out what nobody has reviewed.", List.of("yes")),
          QueryParameter.oneOf(
              "format",
              "Form; PDF when not given.",
              Arrays.stream(ReportFormat.values()).map(ReportFormat::key).toList()));

  /**
   * @param template everything but the filter
   */
  record TemplateAsk(ReportTemplate template, ReportFormat format) {}

  @Override
  public Class<TemplateAsk> type() {
    return TemplateAsk.class;
  }

  @Override
  public List<QueryParameter> parameters() {
    return PARAMETERS;
  }

  @Override
  public TemplateAsk read(Map<String, List<String>> query) {
    String format = query.getOrDefault("format", List.of("pdf")).getFirst();
    return new TemplateAsk(
        ReportTemplate.ofParameters(query, Language.EN),
        Keyed.find(ReportFormat.class, format).orElse(ReportFormat.PDF));
  }
}
