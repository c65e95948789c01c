package kutip.report.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import kutip.company.Company;
import kutip.company.RegistryQueries;
import kutip.report.ReportService;
import kutip.report.ReportTemplate;
import kutip.restkit.ProblemException;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.security.Needs;
import kutip.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "reports", description = "Files to read and to send on.")
class CompanyReportController {

  private final ReportService reports;
  private final RegistryQueries registry;
  private final ApplicationEventPublisher events;

  CompanyReportController(
      ReportService reports, RegistryQueries registry, ApplicationEventPublisher events) {
    this.reports = reports;
    this.registry = registry;
    this.events = events;
  }

  @GetMapping("/api/v1/companies/{id}/report")
  @Operation(summary = "A company's report with all its quotes.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string")),
        @Content(mediaType = "text/html", schema = @Schema(type = "string")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = "string"))
      })
  ResponseEntity<StreamingResponseBody> company(
      @PathVariable String id, ReportAskPart.ReportAsk ask, Authentication who) {
    Company company =
        registry
            .companyBySlug(id)
            .orElseThrow(() -> ProblemException.notFound("there is no such company"));
    events.publishEvent(
        new Audited(who.getName(), AuditVerb.EXPORT, "report on " + company.name()));
    ReportTemplate template =
        ReportTemplate.ofCompany(company.name(), ask.language()).in(ask.from(), ask.to());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, reports.mediaType(template, ask.format()))
        .body(out -> reports.write(template, ask.format(), out));
  }
}
