package kutip.webhook;

import java.time.Instant;
import kutip.fact.FactFilter;
import org.jspecify.annotations.Nullable;

/**
 * An address that is told of new facts.
 *
 * @param filter which facts it wants
 * @param stoppedBecause why it is no longer told; null while it is, or when a person stopped it
 * @param failures in a row
 * @param failingSince the first of them; null when the last time went well
 * @param toldAt when it last heard
 */
public record Webhook(
    WebhookId id,
    String address,
    FactFilter filter,
    boolean active,
    @Nullable String stoppedBecause,
    String addedBy,
    Instant addedAt,
    int failures,
    @Nullable Instant failingSince,
    @Nullable Instant toldAt) {}
