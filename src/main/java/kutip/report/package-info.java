/**
 * What leaves the desk: companies' reports, and facts, claims and articles as files, each figure
 * with its quote.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Reports")
package kutip.report;
