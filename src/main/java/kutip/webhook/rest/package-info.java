/** Webhooks for programs. */
@org.jspecify.annotations.NullMarked
package kutip.webhook.rest;
