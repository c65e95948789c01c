/** The registry of companies and people: canonical names, aliases, parents, tickers, proposals. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Companies and people")
package kutip.company;
