package kutip.report.rest;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kutip.report.ReportFormat;
import kutip.restkit.QueryParameter;
import kutip.restkit.QueryPart;
import kutip.shared.Keyed;
import kutip.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a report is to be written. */
@Component
class ReportAskPart implements QueryPart<ReportAskPart.ReportAsk> {

  private static final List<String> FORMATS =
      Arrays.stream(ReportFormat.values()).map(ReportFormat::key).toList();

  record ReportAsk(
      ReportFormat format, Language language, @Nullable LocalDate from, @Nullable LocalDate to) {}

  @Override
  public Class<ReportAsk> type() {
    return ReportAsk.class;
  }

  @Override
  public List<QueryParameter> parameters() {
    return List.of(
        QueryParameter.oneOf("format", "Form; PDF when not given.", FORMATS),
        QueryParameter.oneOf("language", "English when not given.", List.of("en", "id")),
        QueryParameter.day("from", "First day."),
        QueryParameter.day("to", "Last day."));
  }

  @Override
  public ReportAsk read(Map<String, List<String>> query) {
    String format = query.getOrDefault("format", List.of("pdf")).getFirst();
    String language = query.getOrDefault("language", List.of("en")).getFirst();
    return new ReportAsk(
        Keyed.find(ReportFormat.class, format).orElse(ReportFormat.PDF),
        Language.ofTag(language).orElse(Language.EN),
        day(query.get("from")),
        day(query.get("to")));
  }

  private static @Nullable LocalDate day(@Nullable List<String> value) {
    return value == null ? null : LocalDate.parse(value.getFirst());
  }
}
