/** Market data from outside: dated exchange rates. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    displayName = "Market data",
    allowedDependencies = {"shared", "job", "security"})
package kutip.market;
