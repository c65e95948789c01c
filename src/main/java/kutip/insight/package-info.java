/** What charts, tables, answers and reports show: read-only records over facts. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Insights")
package kutip.insight;
