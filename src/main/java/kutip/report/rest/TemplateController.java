package kutip.report.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import kutip.fact.FactFilter;
import kutip.report.ReportService;
import kutip.report.ReportTemplate;
import kutip.report.TemplateService;
import kutip.restkit.ProblemException;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.security.Needs;
import kutip.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "reports", description = "Files to read and to send on.")
class TemplateController {

  private final TemplateService templates;
  private final ReportService reports;
  private final ApplicationEventPublisher events;

  TemplateController(
      TemplateService templates, ReportService reports, ApplicationEventPublisher events) {
    this.templates = templates;
    this.reports = reports;
    this.events = events;
  }

  /**
   * A template to be kept.
   *
   * @param query filter, sections and language as parameters of an address
   */
  record NewTemplate(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable String title,
      @Nullable String query) {}

  record TemplateAnswer(String title, String query, String savedBy, Instant savedAt) {

    static TemplateAnswer of(TemplateService.Saved saved) {
      return new TemplateAnswer(
          saved.name(),
          TemplateService.query(saved.template().toParameters()),
          saved.savedBy(),
          saved.savedAt());
    }
  }

  @GetMapping("/api/v1/report")
  @Operation(summary = "A report over any facts with all its quotes.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string")),
        @Content(mediaType = "text/html", schema = @Schema(type = "string")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = "string"))
      })
  ResponseEntity<StreamingResponseBody> report(
      FactFilter filter, TemplateAskPart.TemplateAsk ask, Authentication who) {
    ReportTemplate template = ask.template().with(filter);
    events.publishEvent(new Audited(who.getName(), AuditVerb.EXPORT, "report " + template.title()));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, reports.mediaType(template, ask.format()))
        .body(out -> reports.write(template, ask.format(), out));
  }

  @GetMapping(path = "/api/v1/report-templates", produces = "application/json")
  @Operation(summary = "All templates by name.")
  List<TemplateAnswer> all() {
    return templates.all().stream().map(TemplateAnswer::of).toList();
  }

  @PostMapping(
      path = "/api/v1/report-templates",
      consumes = "application/json",
      produces = "application/json")
  @Needs(Role.ANALYST)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Keeps a template; one of the same title is replaced.")
  TemplateAnswer save(@RequestBody NewTemplate given, Authentication who) {
    String title = given.title() == null ? "" : given.title().replace("\0", "").strip();
    if (title.isEmpty() || title.length() > ReportTemplate.LONGEST_TITLE) {
      throw ProblemException.invalid("title", "1 to 200 characters");
    }
    try {
      String query = given.query() == null ? "" : given.query().replace("\0", "");
      ReportTemplate template = TemplateService.ofQuery(query).called(title);
      templates.save(template, who.getName());
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid("query", "not parameters of an address, or too many");
    }
    return TemplateAnswer.of(templates.find(title).orElseThrow());
  }
}
