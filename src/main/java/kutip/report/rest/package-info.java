/** Files to download: exports and companies' reports, for users who have signed in. */
@org.jspecify.annotations.NullMarked
package kutip.report.rest;
