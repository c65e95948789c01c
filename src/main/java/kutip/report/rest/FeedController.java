package kutip.report.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import kutip.fact.FactDetail;
import kutip.fact.FactFilter;
import kutip.fact.FactListing;
import kutip.security.Needs;
import kutip.security.Role;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

@RestController
@Needs(Role.VIEWER)
@Tag(name = "feeds", description = "New facts for readers of feeds.")
class FeedController {

  private static final int LATEST = 50;
  private static final String JSON_FEED = "application/feed+json";

  private final FactListing facts;

  FeedController(FactListing facts) {
    this.facts = facts;
  }

  @GetMapping(path = "/api/v1/feeds/facts.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
  @Operation(summary = "The facts found last, by any filter, as Atom.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_ATOM_XML_VALUE,
              schema = @Schema(type = "string")))
  ResponseEntity<byte[]> atom(FactFilter filter, HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_ATOM_XML)
        .body(AtomFeed.of(items(filter), base(request), self(request)));
  }

  @GetMapping(path = "/api/v1/feeds/facts.json", produces = JSON_FEED)
  @Operation(summary = "The facts found last, by any filter, as JSON Feed 1.1.")
  ResponseEntity<JsonFeed> json(FactFilter filter, HttpServletRequest request) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(JSON_FEED))
        .body(JsonFeed.of(items(filter), base(request), self(request)));
  }

  private List<FeedItem> items(FactFilter filter) {
    List<FactDetail> latest = facts.latest(filter, LATEST);
    return latest.stream().filter(d -> !d.claims().isEmpty()).map(FeedItem::of).toList();
  }

  private static String base(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
  }

  private static String self(HttpServletRequest request) {
    return ServletUriComponentsBuilder.fromRequest(request).toUriString();
  }
}
