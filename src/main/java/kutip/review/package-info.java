/** The review desk: decisions on claims, the queue, undo. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    displayName = "Review",
    allowedDependencies = {
      "shared",
      "fact",
      "claim",
      "article",
      "company",
      "extraction",
      "job",
      "security"
    })
package kutip.review;
