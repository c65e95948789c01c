package kutip.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A further place where an article's text was seen. */
public record Sighting(
    String externalId, @Nullable String source, @Nullable String url, Instant seenAt) {}
