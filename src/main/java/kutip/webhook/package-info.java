/** Tells addresses that programs listen at of new facts, signed, once each, until they heard. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Webhooks")
package kutip.webhook;
