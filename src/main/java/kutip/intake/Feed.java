package kutip.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is asked for news on a schedule.
 *
 * @param wholePages whether pages behind short items are fetched
 * @param minutes between two questions when all is well
 * @param message why the last question failed
 * @param failures in a row
 * @param seen items so far
 * @param stored articles that were new
 */
public record Feed(
    FeedId id,
    String address,
    @Nullable String title,
    boolean wholePages,
    boolean paused,
    int minutes,
    Instant addedAt,
    @Nullable Instant polledAt,
    Instant nextPollAt,
    FeedOutcome outcome,
    @Nullable String message,
    int failures,
    long seen,
    long stored) {

  /** Its own title, or its address before that is known. */
  public String name() {
    return title == null ? address : title;
  }
}
