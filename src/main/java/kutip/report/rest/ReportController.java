package kutip.report.rest;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kutip.company.Company;
import kutip.job.JobId;
import kutip.report.ExportFormat;
import kutip.report.ReportFormat;
import kutip.report.ReportJobs;
import kutip.report.ReportService;
import kutip.report.ReportTemplate;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.Keyed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
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
  private final ReportJobs jobs;
  private final ApplicationEventPublisher events;

  ReportController(ReportService reports, ReportJobs jobs, ApplicationEventPublisher events) {
    this.reports = reports;
    this.jobs = jobs;
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
    ReportTemplate template =
        ReportTemplate.ofCompany(company.name(), ReportTemplate.written(language));
    events.publishEvent(
        new Audited(who.getName(), AuditVerb.EXPORT, "report on " + company.name()));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, reports.mediaType(template, how))
        .body(out -> reports.write(template, how, out));
  }

  /** What a job has made, until it is removed. */
  @GetMapping("/export/made/{job}")
  ResponseEntity<Resource> made(@PathVariable long job, Authentication who) throws IOException {
    Path file = jobs.file(new JobId(job)).orElseThrow(ReportController::none);
    String name = file.getFileName().toString();
    events.publishEvent(new Audited(who.getName(), AuditVerb.EXPORT, name));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, mediaType(name))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(new FileSystemResource(file));
  }

  private static String mediaType(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    return Keyed.find(ReportFormat.class, ending)
        .map(ReportFormat::mediaType)
        .or(() -> Keyed.find(ExportFormat.class, ending).map(ExportFormat::mediaType))
        .orElse("application/zip");
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
