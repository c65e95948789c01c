/** What every address for programs shares: problem details, query reading, paging, documents. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    displayName = "Kit for REST",
    allowedDependencies = "shared")
package kutip.restkit;
