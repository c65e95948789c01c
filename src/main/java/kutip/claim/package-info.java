/** What articles claim: stored claims with their quotes, spans and slots. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Claims")
package kutip.claim;
