package kutip.report.rest;

import io.swagger.v3.oas.annotations.Hidden;
import kutip.company.Company;
import kutip.report.ReportFormat;
import kutip.report.ReportScope;
import kutip.report.ReportService;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.Keyed;
import kutip.shared.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A company's page as a report. */
@RestController
@Hidden
@Needs(Role.VIEWER)
class ReportController {

  private final ReportService reports;
  private final ApplicationEventPublisher events;

  ReportController(ReportService reports, ApplicationEventPublisher events) {
    this.reports = reports;
    this.events = events;
  }

  @GetMapping("/export/company/{slug}.{format:pdf|html|xlsx}")
  ResponseEntity<StreamingResponseBody> company(
      @PathVariable String slug,
      @PathVariable String format,
      @RequestParam(defaultValue = "en") String language,
      Authentication who) {
    ReportFormat how = Keyed.find(ReportFormat.class, format).orElseThrow(ReportController::none);
    Company company = reports.find(slug).orElseThrow(ReportController::none);
    Language in = Language.ofTag(language).orElse(Language.EN);
    events.publishEvent(
        new Audited(who.getName(), AuditVerb.EXPORT, "report on " + company.name()));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, how.mediaType())
        .body(out -> reports.write(ReportScope.of(company), in, how, out));
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
