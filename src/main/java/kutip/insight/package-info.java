/** What charts, tables, answers and reports show: read-only records over facts. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    displayName = "Insights",
    allowedDependencies = {
      "shared",
      "review",
      "fact",
      "claim",
      "article",
      "company",
      "market",
      "extraction",
      "job",
      "security"
    })
package kutip.insight;
