package kutip.webhook;

/**
 * A webhook that was just made.
 *
 * @param secret to be shown once
 */
public record NewWebhook(Webhook webhook, String secret) {

  /** Without the secret, so that no log can hold it. */
  @Override
  public String toString() {
    return "NewWebhook[" + webhook.id() + "]";
  }
}
