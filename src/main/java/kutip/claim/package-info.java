/** What articles claim: stored claims with their quotes, spans and slots. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    displayName = "Claims",
    allowedDependencies = {"shared", "article", "company", "extraction", "job", "security"})
package kutip.claim;
