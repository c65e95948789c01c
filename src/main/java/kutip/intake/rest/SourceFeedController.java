package kutip.intake.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import kutip.intake.Feed;
import kutip.intake.FeedId;
import kutip.intake.FeedQueries;
import kutip.intake.FeedService;
import kutip.restkit.PageOf;
import kutip.restkit.ProblemException;
import kutip.security.Needs;
import kutip.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Needs(Role.ANALYST)
@Tag(name = "feeds")
class SourceFeedController {

  private static final int LONGEST_ADDRESS = 2000;

  private final FeedService feeds;
  private final FeedQueries queries;

  SourceFeedController(FeedService feeds, FeedQueries queries) {
    this.feeds = feeds;
    this.queries = queries;
  }

  /**
   * A feed that brings articles.
   *
   * @param message why it could not be read the last time
   * @param failures in a row
   */
  record SourceFeed(
      long id,
      String address,
      @Nullable String title,
      boolean wholePages,
      boolean paused,
      String outcome,
      @Nullable String message,
      int failures,
      long seen,
      long stored,
      @Nullable Instant polledAt,
      Instant nextPollAt) {

    static SourceFeed of(Feed f) {
      return new SourceFeed(
          f.id().value(),
          f.address(),
          f.title(),
          f.wholePages(),
          f.paused(),
          f.outcome().name().toLowerCase(Locale.ROOT),
          f.message(),
          f.failures(),
          f.seen(),
          f.stored(),
          f.polledAt(),
          f.nextPollAt());
    }
  }

  /**
   * A feed to be asked.
   *
   * @param wholePages whether pages behind short items are fetched; yes when not given
   */
  record NewFeed(
      @Schema(
              requiredMode = Schema.RequiredMode.REQUIRED,
              example = "https://daily.example/feed.xml")
          @Nullable String address,
      @Nullable Boolean wholePages) {}

  record Pause(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable Boolean paused) {}

  @GetMapping("/api/v1/feeds")
  @Operation(summary = "Feeds that bring articles, by name.")
  PageOf<SourceFeed> list() {
    return new PageOf<>(queries.all().stream().map(SourceFeed::of).toList(), null);
  }

  @PostMapping(path = "/api/v1/feeds", consumes = "application/json", produces = "application/json")
  @ResponseStatus(HttpStatus.CREATED)
  @Operation(summary = "Adds a feed; it is asked for the first time soon.")
  SourceFeed add(@RequestBody NewFeed feed, Authentication who) {
    String address = feed.address() == null ? "" : feed.address().strip();
    if (!address.matches("(?i)https?://[^\\s\\p{Cntrl}]+") || address.length() > LONGEST_ADDRESS) {
      throw ProblemException.invalid("address", "an address begins with https:// or http://");
    }
    boolean whole = feed.wholePages() == null || feed.wholePages();
    FeedId id =
        feeds
            .add(address, whole, who.getName())
            .orElseThrow(
                () -> ProblemException.of(HttpStatus.CONFLICT, "this feed is there already"));
    return get(id.value());
  }

  @GetMapping("/api/v1/feeds/{id:[0-9]+}")
  @Operation(summary = "One feed that brings articles.")
  SourceFeed get(@PathVariable long id) {
    return queries.find(new FeedId(id)).map(SourceFeed::of).orElseThrow(this::missing);
  }

  @PutMapping(path = "/api/v1/feeds/{id:[0-9]+}", consumes = "application/json")
  @Operation(summary = "Pauses a feed, or lets it be asked again.")
  SourceFeed set(@PathVariable long id, @RequestBody Pause pause) {
    get(id);
    if (pause.paused() == null) {
      throw ProblemException.invalid("paused", "true or false");
    }
    if (pause.paused()) {
      feeds.pause(new FeedId(id));
    } else {
      feeds.resume(new FeedId(id));
    }
    return get(id);
  }

  @DeleteMapping("/api/v1/feeds/{id:[0-9]+}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(summary = "Forgets a feed; the articles that it brought stay.")
  void remove(@PathVariable long id) {
    get(id);
    feeds.remove(new FeedId(id));
  }

  private ProblemException missing() {
    return ProblemException.notFound("there is no such feed");
  }
}
