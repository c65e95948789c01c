/** The page of webhooks, for administrators. */
@org.jspecify.annotations.NullMarked
package kutip.webhook.ui;
