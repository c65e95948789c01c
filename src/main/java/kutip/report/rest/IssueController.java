package kutip.report.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import kutip.report.IssueService;
import kutip.report.IssuedReport;
import kutip.report.ReportChange;
import kutip.report.ReportTemplate;
import kutip.report.TemplateService;
import kutip.restkit.PageAsk;
import kutip.restkit.PageOf;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "reports", description = "Files to read and to send on.")
class IssueController {

  private final IssueService issues;
  private final TemplateService templates;
  private final ApplicationEventPublisher events;

  IssueController(
      IssueService issues, TemplateService templates, ApplicationEventPublisher events) {
    this.issues = issues;
    this.templates = templates;
    this.events = events;
  }

  /**
   * What is to be issued: a saved template by its title, or parameters of an address.
   *
   * @param query filter, sections and language as parameters of an address
   */
  record NewIssue(@Nullable String template, @Nullable String title, @Nullable String query) {}

  record IssueAnswer(
      long number,
      String title,
      String query,
      String author,
      Instant issuedAt,
      int facts,
      int notes,
      String sha256,
      @Nullable Instant staleSince,
      List<ReportChange> changes,
      @Nullable String erratum) {}

  private IssueAnswer answer(IssuedReport report) {
    String erratum = issues.erratum(report);
    return new IssueAnswer(
        report.number(),
        report.title(),
        TemplateService.query(report.template().toParameters()),
        report.author(),
        report.issuedAt(),
        report.facts(),
        report.notes(),
        report.sum(),
        report.staleSince(),
        issues.changes(report),
        erratum.isEmpty() ? null : erratum);
  }

  @GetMapping(path = "/api/v1/issued-reports", produces = "application/json")
  @Operation(summary = "Issued reports, the latest first, with what has changed since.")
  PageOf<IssueAnswer> all(PageAsk ask) {
    Long before = ask.after(Long::valueOf);
    List<IssuedReport> found =
        issues.before(before == null ? Long.MAX_VALUE : before, ask.oneMore());
    return PageOf.of(found, ask, r -> String.valueOf(r.number()))
        .map(reports -> reports.stream().map(this::answer).toList());
  }

  @GetMapping(path = "/api/v1/issued-reports/{number}", produces = "application/json")
  @Operation(summary = "An issued report with what has changed since, and a draft of an erratum.")
  IssueAnswer one(@PathVariable long number) {
    return answer(find(number));
  }

  @GetMapping("/api/v1/issued-reports/{number}/file")
  @Operation(summary = "An issued report as it was: the same bytes each time.")
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/pdf", schema = @Schema(type = "string")),
        @Content(mediaType = "text/html", schema = @Schema(type = "string")),
        @Content(
            mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            schema = @Schema(type = "string"))
      })
  ResponseEntity<StreamingResponseBody> file(
      @PathVariable long number, ReportFormPart.ReportForm ask, Authentication who) {
    IssuedReport report = find(number);
    events.publishEvent(
        new Audited(who.getName(), AuditVerb.EXPORT, "report no. " + report.number()));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, issues.mediaType(report, ask.format()))
        .body(out -> issues.write(report, ask.format(), out));
  }

  @PostMapping(
      path = "/api/v1/issued-reports",
      consumes = "application/json",
      produces = "application/json")
  @Needs(Role.ANALYST)
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Issues a report: it gets a number and stays as it is.")
  IssueAnswer issue(@RequestBody NewIssue given, Authentication who) throws IOException {
    ReportTemplate template = template(given);
    if (template.title().isEmpty()) {
      throw ProblemException.invalid("title", "is missing");
    }
    events.publishEvent(
        new Audited(who.getName(), AuditVerb.EXPORT, "report issued: " + template.title()));
    return answer(issues.issue(template, who.getName()));
  }

  private ReportTemplate template(NewIssue given) {
    if (given.template() != null) {
      return templates
          .find(given.template())
          .orElseThrow(() -> ProblemException.invalid("template", "no template has that title"))
          .template();
    }
    try {
      String query = given.query() == null ? "" : given.query().replace("\0", "");
      ReportTemplate found = TemplateService.ofQuery(query);
      return given.title() == null ? found : found.called(given.title().replace("\0", ""));
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid("query", "not parameters of an address");
    }
  }

  private IssuedReport find(long number) {
    return issues
        .find(number)
        .orElseThrow(() -> ProblemException.notFound("there is no such report"));
  }
}
