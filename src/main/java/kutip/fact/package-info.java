/** Facts: the events that claims are about, with their conflicts and checks. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    displayName = "Facts",
    allowedDependencies = {
      "shared",
      "claim",
      "company",
      "article",
      "market",
      "extraction",
      "job",
      "security"
    })
package kutip.fact;
