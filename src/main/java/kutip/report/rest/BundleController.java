package kutip.report.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import kutip.fact.FactFilter;
import kutip.report.BundleException;
import kutip.report.BundleService;
import kutip.report.Pace;
import kutip.restkit.ProblemException;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.security.Needs;
import kutip.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "reports", description = "Files to read and to send on.")
class BundleController {

  private static final String ZIP = "application/zip";

  private final BundleService bundles;
  private final ApplicationEventPublisher events;

  BundleController(BundleService bundles, ApplicationEventPublisher events) {
    this.bundles = bundles;
    this.events = events;
  }

  /** What a whole bundle says of itself. */
  record BundleAnswer(Instant madeAt, String madeBy, long articles, long claims, long facts) {}

  @GetMapping(path = "/api/v1/bundle", produces = ZIP)
  @Operation(
      summary = "Facts with claims, quotes, articles, decisions and sums, as an evidence bundle.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = ZIP, schema = @Schema(type = "string")))
  ResponseEntity<StreamingResponseBody> bundle(FactFilter filter, Authentication who) {
    events.publishEvent(
        new Audited(who.getName(), AuditVerb.EXPORT, "bundle " + filter.toParameters()));
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("kutip-bundle.zip").build().toString())
        .body(out -> bundles.write(filter, who.getName(), out, Pace.NONE));
  }

  @PostMapping(path = "/api/v1/bundle/check", consumes = ZIP, produces = "application/json")
  @Operation(
      summary = "Checks a bundle: that no byte has changed and every quote stands in its article.",
      requestBody =
          @RequestBody(
              required = true,
              content = @Content(mediaType = ZIP, schema = @Schema(type = "string"))))
  BundleAnswer check(HttpServletRequest request) throws IOException {
    Path file = Files.createTempFile("kutip-bundle", ".zip");
    try (InputStream in = request.getInputStream()) {
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
      BundleService.Sound sound = BundleService.verify(file);
      return new BundleAnswer(
          sound.madeAt(), sound.madeBy(), sound.articles(), sound.claims(), sound.facts());
    } catch (BundleException e) {
      throw ProblemException.of(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
    } finally {
      Files.delete(file);
    }
  }
}
