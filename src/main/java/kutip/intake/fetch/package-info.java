/**
 * Fetches addresses of the public web and nothing else: within limits, politely, and never from
 * inside a network that only this machine can see.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("fetch")
package kutip.intake.fetch;
