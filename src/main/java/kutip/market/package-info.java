/** Market data from outside: dated exchange rates. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Market data")
package kutip.market;
