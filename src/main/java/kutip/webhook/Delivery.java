package kutip.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Some facts that an address is told of in one message.
 *
 * @param facts how many
 * @param triedAt the last attempt
 * @param status what the address answered to it; null when it did not
 * @param message why it did not
 */
public record Delivery(
    long id,
    WebhookId webhook,
    DeliveryState state,
    int facts,
    int attempts,
    Instant createdAt,
    @Nullable Instant triedAt,
    @Nullable Integer status,
    @Nullable String message) {}
