package kutip.webhook;

/** Names a webhook. */
public record WebhookId(long value) {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
