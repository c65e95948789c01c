/** Evidence bundles: what is in the ZIP, and whether one is whole; no database is needed. */
@org.jspecify.annotations.NullMarked
package kutip.report.bundle;
