package kutip.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of background work.
 *
 * @param kind which {@link JobWork} does it
 * @param input what that work reads
 * @param place where the work goes on, in its own words; empty before the first step
 * @param message why it failed
 */
public record Job(
    JobId id,
    String kind,
    String title,
    String input,
    JobState state,
    String place,
    JobProgress progress,
    @Nullable String message,
    String startedBy,
    Instant createdAt,
    @Nullable Instant startedAt,
    @Nullable Instant endedAt) {}
