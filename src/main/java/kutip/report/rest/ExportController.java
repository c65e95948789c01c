package kutip.report.rest;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import kutip.fact.FactFilter;
import kutip.report.ExportContent;
import kutip.report.ExportFormat;
import kutip.report.ExportService;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.shared.Keyed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** What is on screen, as a file. */
@RestController
@Hidden
@Needs(Role.VIEWER)
class ExportController {

  private final ExportService exports;
  private final ApplicationEventPublisher events;

  ExportController(ExportService exports, ApplicationEventPublisher events) {
    this.exports = exports;
    this.events = events;
  }

  /** Facts by the page's own filter, claims or articles: {@code /export/facts.csv?kind=…}. */
  @GetMapping("/export/{content:facts|claims|articles}.{format:csv|xlsx|jsonl}")
  ResponseEntity<StreamingResponseBody> table(
      @PathVariable String content,
      @PathVariable String format,
      @RequestParam MultiValueMap<String, String> parameters,
      Authentication who) {
    ExportContent what = find(ExportContent.class, content);
    ExportFormat how = find(ExportFormat.class, format);
    Map<String, List<String>> filter = Map.copyOf(parameters);
    events.publishEvent(
        new Audited(who.getName(), AuditVerb.EXPORT, content + "." + format + " " + filter));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, how.mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("kutip-" + content + "." + format)
                .build()
                .toString())
        .body(out -> exports.write(what, how, FactFilter.ofParameters(filter), out));
  }

  private static <E extends Enum<E> & Keyed> E find(Class<E> type, String key) {
    return Keyed.find(type, key)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
