package kutip.intake.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import kutip.intake.rest.LineIntake.StreamAnswer;
import kutip.restkit.ProblemException;
import kutip.security.AuditVerb;
import kutip.security.Audited;
import kutip.security.Needs;
import kutip.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Needs(Role.ANALYST)
@Tag(name = "articles")
class IntakeController {

  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String EXAMPLE =
      """
      {"id": "wire-1", "text": "Northgate laid off 600 people on Monday.", "publishedOn": "2025-06-30"}
      """;

  private final LineIntake intake;
  private final ApplicationEventPublisher events;

  IntakeController(LineIntake intake, ApplicationEventPublisher events) {
    this.intake = intake;
    this.events = events;
  }

  /**
   * An article to be stored.
   *
   * @param id stable within its source
   */
  record NewArticle(
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String id,
      @Nullable String title,
      @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String text,
      @Schema(format = "date") @Nullable String publishedOn,
      @Nullable String language,
      @Nullable String url,
      @Nullable String source) {}

  /**
   * What became of an article.
   *
   * @param outcome {@code stored}, or {@code duplicate} when its text was stored before
   */
  record AddedAnswer(String id, String outcome) {}

  @PostMapping(
      path = "/api/v1/articles",
      consumes = "application/json",
      produces = "application/json")
  @Operation(summary = "Stores one article and reads its claims.")
  ResponseEntity<AddedAnswer> add(
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema = @Schema(implementation = NewArticle.class),
                      examples = @ExampleObject(EXAMPLE)))
          @org.springframework.web.bind.annotation.RequestBody
          JsonNode article,
      Authentication who)
      throws IOException {
    if (!article.isObject()) {
      throw ProblemException.of(HttpStatus.BAD_REQUEST, "the body is not a JSON object");
    }
    byte[] line = JSON.writeValueAsString(article).getBytes(StandardCharsets.UTF_8);
    StreamAnswer answer = intake.store(new ByteArrayInputStream(line));
    if (answer.refusedCount() > 0) {
      throw ProblemException.of(
          HttpStatus.UNPROCESSABLE_CONTENT, answer.refused().getFirst().reason());
    }
    boolean stored = answer.stored() > 0;
    events.publishEvent(
        new Audited(who.getName(), AuditVerb.IMPORT, (stored ? 1 : 0) + " articles stored"));
    return ResponseEntity.status(stored ? HttpStatus.CREATED : HttpStatus.OK)
        .body(new AddedAnswer(article.path("id").asString(), stored ? "stored" : "duplicate"));
  }

  @PostMapping(
      path = "/api/v1/articles/stream",
      consumes = "application/x-ndjson",
      produces = "application/json")
  @Operation(
      summary = "Stores articles, one JSON object a line; what cannot be read is refused by line.",
      requestBody =
          @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/x-ndjson",
                      schema = @Schema(type = "string"),
                      examples = @ExampleObject(EXAMPLE))))
  StreamAnswer stream(HttpServletRequest request, Authentication who) throws IOException {
    StreamAnswer answer = intake.store(request.getInputStream());
    events.publishEvent(
        new Audited(who.getName(), AuditVerb.IMPORT, answer.stored() + " articles stored"));
    return answer;
  }
}
